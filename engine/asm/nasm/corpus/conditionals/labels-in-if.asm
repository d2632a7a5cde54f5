; [elf64 elf32 bin] A condition on the distance of labels that came before
first:  db 1, 2, 3, 4
last:
%if last - first > 3
        db 'long'
%else
        db 'short'
%endif
%if $ - $$ = 8
        db 'eight'
%endif
