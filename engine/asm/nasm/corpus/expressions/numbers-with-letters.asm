; [elf64 elf32 bin] Suffixes and prefixes that look alike
        dd 0b1, 0bh, 1bh, 1b, 0dh, 10dh
        dd 0x0b, 0b10 & 0xf
        dd 777o, 777q, 0t12, 12t
