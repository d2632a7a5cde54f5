; [bin] Addresses in expressions, which a flat file can compute
        org 0x1234
a:      db 0
        dw a, a + 1, b - a
        dd a, b
b:
