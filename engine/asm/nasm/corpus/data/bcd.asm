; [elf64 elf32 bin] Packed decimal numbers
        dt 12_345_678_901_245_678p
        dt -12_345_678_901_245_678p
        dt +0p33
        dt 33p
        dt 0p1234
