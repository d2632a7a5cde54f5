; [elf64 elf32 bin] Macros as arguments of macros
%define twice(x) (2 * (x))
%define minus(a, b) ((a) - (b))
%define minus_one(a) minus_two(a)
%define minus_two(a) ((a) - 2)
%define apply(f, x) f(x)
        db minus(twice(5), twice(2)), minus(twice(7), 3)
        db apply(twice, 8), minus(9, minus_one(4))
