; [elf64 elf32 bin] ..@ labels do not begin a new scope
first:  db 1
.local: db 2
..@mark: db 3
.other: db .other - .local
        db ..@mark - $$, first.other - $$
