; [elf64 elf32 bin] Logic in expressions
        db 1 && 2, 1 && 0, 0 || 3, 0 || 0, 1 ^^ 1, 5 ^^ 0
        db 1 < 2 && 2 < 3, 1 > 2 || 3 > 2
        db !(1 && 0), 2 && 3 || 0
