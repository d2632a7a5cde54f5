; [elf64 elf32 bin] Sums of labels that cancel out
a:      dw 0
b:      dd 0
c:
        db a + 4 - a
        db (b - a) + (c - b)
        db c + 1 - b
        db a - b + c - a
