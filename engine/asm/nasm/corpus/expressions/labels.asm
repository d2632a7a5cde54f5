; [elf64 elf32 bin] Distances of labels
a:      db 1, 2, 3
b:      db 4, 5
c:
        db b - a, c - b, (c - a) * 2, (c - a) / 2, (c - b) << 4
        db c - a - (b - a), -(a - b)
        db (b - a) = 3, (b - a) > 5
