; [elf64 elf32 bin] Labels with a dot belong to the one before
first:  db 1
.a:     db 2
.b:     db .b - .a
second: db 3
.a:     db .a - second
        db first.a - $$, first.b - $$, second.a - $$
