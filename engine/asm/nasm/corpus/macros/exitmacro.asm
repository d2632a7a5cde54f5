; [elf64 elf32 bin] %exitmacro leaves the rest of a body out
%macro limited 1
        db %1
%if %1 > 5
%exitmacro
%endif
        db 0xff
%endmacro
        limited 1
        limited 9
        limited 2
