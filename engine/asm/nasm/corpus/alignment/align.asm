; [elf64 elf32 bin] align in code and data
        db 1
align 4
        db 2
align 16
        db 3
align 8, db 0xcc
        db 4
align 1
        db 5
