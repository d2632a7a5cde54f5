; [elf64] The bits of a constant as an integer
        mov eax, __?float32?__(1.5)
        mov rax, __?float64?__(3.141592653589793)
        mov ax, __?float16?__(-2.0)
        dd __?float32?__(1.0) >> 23
        dq __?float80m?__(10.0)
        dw __?float80e?__(10.0)
        dq __?float128l?__(10.0), __?float128h?__(10.0)
        db __?float8?__(2.0)
        dw __?bfloat16?__(1.0)
