; [elf64 elf32 bin] A macro that defines a macro
%macro make 2
%macro %1 0
        db %2
%endmacro
%endmacro
        make one, 1
        make two, 2
        one
        two
        one
