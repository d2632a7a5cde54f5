; [elf64 elf32 bin] Several labels, with and without colons
one     db 1
two:    db 2
three:
four    dw 4
        db four - one, three - four, two - $$
