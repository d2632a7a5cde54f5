; [elf64 elf32 bin] segment means section
segment .text
        nop
segment .data
        db 1
segment .bss
        resb 2
segment .text
        nop
