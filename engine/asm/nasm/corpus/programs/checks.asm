; [elf64 elf32 bin] A source that checks itself while it is read
%macro check 2
%if (%1) <> (%2)
%error check failed: %1 is not %2
%endif
%assign checks checks + 1
%endmacro
%assign checks 0
        check 1 + 1, 2
        check 7 % 4, 3
        check 1 << 4, 16
        check 'A', 65
%strlen n 'abc'
        check n, 3
start:  db 1, 2, 3
finish:
        check finish - start, 3
        db checks
