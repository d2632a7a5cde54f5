; [elf64 elf32 bin] Which operator binds tighter
        dd 2 + 3 << 1, 2 << 1 + 3
        dd 1 | 2 + 4 * 2
        dd 6 & 3 == 2
        dd 1 + 1 == 2 && 3
        dd 10 - 2 * 3 % 4
        dd ~1 + 1, -1 ^ 0xf, !1 + 1
