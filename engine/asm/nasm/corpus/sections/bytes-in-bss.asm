; [elf64 elf32 bin] Bytes in a section without bytes are dropped
section .bss
        resb 4
        db 0
a:      resb 1
        dd 0, 0
b:
section .data
        dd b - a
