; [elf64 elf32 bin] A loop of the preprocessor in a macro that calls itself
%rmacro countdown 1
        db %1
%if %1 > 0
        countdown %1 - 1
%endif
%endmacro
        countdown 4
