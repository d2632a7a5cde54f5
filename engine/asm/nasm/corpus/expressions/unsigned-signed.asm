; [elf64 elf32 bin] Division with and without a sign
        dq -1 / 2, -1 // 2, -1 % 10, -1 %% 10
        dq 0xfffffffffffffff0 / 16, 0xfffffffffffffff0 // 16
        db 7 / 2, -7 // 2, 7 // -2, -7 // -2, -7 %% 2, 7 %% -2
