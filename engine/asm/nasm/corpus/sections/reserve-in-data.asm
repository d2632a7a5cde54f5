; [elf64 elf32 bin] Reserved space in sections with bytes is zeros
section .data
        db 1
        resb 3
        db 2
        resd 2
        db 3
