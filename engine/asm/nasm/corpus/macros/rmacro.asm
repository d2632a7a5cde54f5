; [elf64 elf32 bin] Macros that may call themselves
%irmacro Put 1
        db %1
%endmacro
        put 3
        PUT 4
%rmacro bits_of 2
        db 1 & (%1)
%if %2 > 1
        bits_of (%1) >> 1, %2 - 1
%endif
%endmacro
        bits_of 0b1011, 4
