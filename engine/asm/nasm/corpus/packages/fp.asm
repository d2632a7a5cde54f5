; [elf64 elf32 bin] Shorter names of floating-point numbers
%use fp
        dd float32(1.5), Inf, -Inf, NaN
        dq float64(-0.1), SNaN, QNaN
        dw float16(0.5)
        dq float80m(1.25)
        dw float80e(1.25)
        dq float128l(3.0), float128h(3.0)
        db float8(1.0)
        bf16 1.0, -2.5
