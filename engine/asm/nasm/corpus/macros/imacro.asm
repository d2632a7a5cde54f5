; [elf64 elf32 bin] A macro whose case does not count
%imacro Put 1
        db %1
%endmacro
        put 1
        PUT 2
        pUt 3
%ifmacro PUT 1
        db 4
%endif
