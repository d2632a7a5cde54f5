; [elf64 elf32 bin] Expressions of branches that cannot be taken any more
%if 1
        db 1
%elif this_is_not_looked_at(
        db 2
%endif
%ifdef never
%elif 1
        db 3
%elif 1 / 1
        db 4
%else
        db 5
%endif
