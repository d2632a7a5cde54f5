; [elf64 elf32 bin] The sections that everybody knows
section .data
        db 1
section .rodata
        db 2
section .bss
        resb 3
section .text
        nop
