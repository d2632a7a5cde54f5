; [elf64 elf32 bin] Comments of both kinds
        db 1    ; to the end of the line
%if 0
        db 2
        mov nonsense
%endif
        db 3 ; 'a quote
;       db 4
        db ';', ";", `;` ; 5
