; [elf64 elf32 bin] && quotes only what is no string yet
%define quoted(&&x) x
        db quoted('already'), 0
        db quoted(plain), 0
%define both(&x, &&y) x, y
        db both(one, "two"), 0
