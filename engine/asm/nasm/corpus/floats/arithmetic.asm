; [elf64 elf32 bin] What the preprocessor computes with the bits
%define mantissa(x) (__?float32?__(x) & 0x7fffff)
%define exponent(x) (((__?float32?__(x) >> 23) & 0xff) - 127)
        dd mantissa(1.5), exponent(8.0)
        db exponent(0.25), exponent(1024.0)
%if __?float32?__(1.0) = 0x3f800000
        db 1
%endif
