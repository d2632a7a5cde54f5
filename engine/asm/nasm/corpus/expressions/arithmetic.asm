; [elf64 elf32 bin] Sums, products, quotients, remainders
        dd 1 + 2 * 3, (1 + 2) * 3, 10 - 3 - 2
        dd 100 / 7, 100 % 7, -100 // 7, -100 %% 7
        dd 100 / 7 * 7 + 100 % 7
        dd -5, +5, -(-5), - - 5
