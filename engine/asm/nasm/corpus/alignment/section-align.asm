; [elf64 elf32 bin] Alignment as an attribute of sections
section .text align=32
        nop
section .data align=64
        db 1
section .bss align=4096
        resb 1
