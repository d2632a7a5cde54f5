; [elf64 elf32 bin] dup repeats values
        db 3 dup (1)
        db 2 dup (1, 2)
        dw 2 dup (0x1234, 'ab')
        db 2 dup ('xyz')
        dd 2 dup (1, 2 dup (3))
        db 1, 2 dup (5), 6
