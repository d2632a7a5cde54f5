; [elf64 elf32 bin] Values with the highest bit set compare as signed
        db 0x8000000000000000 < 1, 0xffffffffffffffff > 0
        dd 0 <=> -1
        db (1 << 63) < 0
