; [elf64 elf32] sectalign raises the alignment of its section
section .data
        db 1
sectalign 128
        db 2
align 16
        db 3
section .text
sectalign off
        nop
align 64
        nop
sectalign on
align 32
        nop
