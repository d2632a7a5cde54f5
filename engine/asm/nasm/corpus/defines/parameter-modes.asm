; [elf64 elf32 bin] Parameters taken as values, as strings and greedily
%define value(=x) x
%define text(&x) x
%define rest(a, b+) b, a
%assign k 3
        db value(k + 1)
%define keep(=x) x
        db keep(2 * 3) * 2
        db text(abc), text(1 + 2)
        db rest(1, 2, 3, 4)
