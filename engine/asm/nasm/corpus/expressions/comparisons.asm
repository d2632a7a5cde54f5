; [elf64 elf32 bin] Comparisons give one or zero
        db 1 < 2, 2 < 1, 1 > 2, 2 > 1
        db 1 <= 1, 1 >= 2, 1 = 1, 1 == 2, 1 != 2, 1 <> 1
        db -1 < 1, -1 > 1
        dd 5 <=> 5, 7 <=> 5
