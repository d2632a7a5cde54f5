; [elf64 elf32 bin] Bytes of another file
        incbin 'data/rhyme.txt'
        db 0
        incbin 'data/rhyme.txt', 6
        db 0
        incbin 'data/rhyme.txt', 6, 5
        db 0
        incbin 'data/rhyme.txt', 2, 3
