; [elf64 elf32 bin] Arguments that are macros themselves
%define eight 8
%define plus(a, b) a + b
%macro store 2
        db %1, %2
%endmacro
        store eight, plus(1, 2)
        store plus(eight, 1), eight * 2
%macro define_as 2
%define %1 %2
%endmacro
        define_as nine, eight + 1
        db nine
