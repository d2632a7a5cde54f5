; [elf64 elf32 bin] Negative numbers in every width
        db -1, -128
        dw -1, -32768
        dd -1, -2147483648
        dq -1, -9223372036854775808
        db 255, ~0, ~5
