; [elf64 elf32 bin] Decimal floating-point constants
        dw -0.5
        dd 1.2, 1.222_222_222
        dd 1.e10, 1.e+10, 1.e-10
        dd 0.0, -0.0, 3.14159265358979
        dq 1.2, 1e300, 1e-300, 123456789.0
        dt 1.5, 3.141592653589793238462
        do 1.e4000
