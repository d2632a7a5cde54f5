; [elf64 elf32 bin] Defaults of a macro without an upper bound
%macro mixed 1-* 7, 8
        db %0, %1, %2, %3
%endmacro
        mixed 1
        mixed 1, 2
        mixed 1, 2, 3
        mixed 1, 2, 3, 4
