; [elf64 elf32 bin] Braces keep a comma inside one argument
%define two(a, b) b, a
        db two({1, 2}, 3)
%define count(list) 0xee, list
        db count({1, 2, 3})
