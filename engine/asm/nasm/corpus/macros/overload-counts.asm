; [elf64 elf32 bin] One name with different bodies
%macro put 1
        db %1
%endmacro
%macro put 2
        dw %1, %2
%endmacro
%macro put 3-*
        dd %1
        db %0
%endmacro
        put 1
        put 1, 2
        put 1, 2, 3
        put 1, 2, 3, 4
