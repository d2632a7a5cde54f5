; [elf64 elf32 bin] Sections without anything in them
section .text
section .data
section .bss
section .rodata
        db 1
