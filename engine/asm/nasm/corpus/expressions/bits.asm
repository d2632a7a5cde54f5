; [elf64 elf32 bin] Operators on bits
        dd 0xf0 | 0x0f, 0xff & 0x3c, 0xff ^ 0x0f, ~0xff
        dd 1 | 2 ^ 3 & 6
        dd (1 | 2) ^ (3 & 6)
        db ~5 & 0xff, !0, !7, !!7
