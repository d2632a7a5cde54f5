; [elf64 elf32 bin] {1} and masks beside numbers
        db 5 & 4 | 1
        db (5 & (4 | 1))
        dw 0x1234 >> 8 & 0xff, 0x1234 & 0xff << 8
