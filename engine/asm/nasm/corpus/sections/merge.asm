; [elf64 elf32] Sections whose parts a linker may merge
section .strings progbits alloc noexec nowrite merge strings align=1
        db 'text', 0
section .numbers progbits alloc noexec nowrite merge align=8 dword
        dq 1, 2
section .ptrs progbits alloc pointer
        dd 1
