; [elf64 elf32 bin] Hexadecimal, octal and binary floating-point constants
        dd 0x1p+2, 0x1.8p3, 0x1p-2
        dq 0x1.999999999999ap-4
        dd 0b1.1p1, 0o1.4p0
        dt 0x1.ffffffffffffffp10
        do 0x123456789.p0
        dd $1.8p1, 0h1.8p1
