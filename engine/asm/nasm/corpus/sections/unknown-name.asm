; [elf64 elf32] A section of a name that nobody knows
section mine
        db 1
section .mine
        db 2
section .text.hot
        nop
section .data.cold
        db 3
section .rodata.str
        db 'x'
