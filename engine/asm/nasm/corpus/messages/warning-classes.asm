; [elf64 elf32 bin] Warnings switched off, on and back
[warning push]
[warning -number-overflow]
        db 300, -200
[warning +number-overflow]
[warning pop]
[warning -zeroing]
        resb 2
[warning +zeroing]
[warning *all]
        db 1
[warning error=number-overflow]
        db 255
[warning -error]
