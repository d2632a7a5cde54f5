; [elf64 elf32 bin] A condition that a macro opens and closes
%macro when 2+
%if %1
        %2
%endif
%endmacro
        when 1, db 1
        when 0, db 2
        when 3 > 2, db 3, 4
        when 'a' = 97, dw 5
