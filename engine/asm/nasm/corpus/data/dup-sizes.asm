; [elf64 elf32 bin] Lists with a size of their own
        db 1, word (2, 3), 4
        db dword (5)
        dw byte (1, 2), 3
        db 2 dup word (7, 8)
        dd qword (9)
        db %(1, 2, 3)
        dw %('ab', 4)
