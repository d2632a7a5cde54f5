; [elf64 elf32 bin] Macros of one line with parameters
%define square(x)       ((x) * (x))
%define middle(a, b)    (((a) + (b)) / 2)
%define bit(n)          (1 << (n))
%define mask(lo, hi)    (bit((hi) + 1) - bit(lo))
        dd square(7), square(2 + 3)
        dd middle(10, 20), middle(square(2), square(4))
        dd mask(4, 11), bit(square(3))
