; [elf64 elf32 bin] Shifts of both kinds
        dq 1 << 40, -1 >> 4, -1 >>> 4, -256 >>> 4, 5 <<< 3
        dd 1 << 2 + 3, 256 >> 2 - 1
        db 0x80 >> 7, 1 << 3 | 1
