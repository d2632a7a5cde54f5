; [elf64 elf32 bin] Every width of data
        db 0x12
        dw 0x1234
        dd 0x12345678
        dq 0x123456789abcdef0
        dt 1.0
        do 1.0
        db 1, 2, 3
        dw 1, 2, 3
