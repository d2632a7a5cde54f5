; [elf64 elf32 bin] Defaults that are expressions or names of other macros
%define standard 3 + 4
%macro scaled 1-2 standard
        db %1 * (%2)
%endmacro
        scaled 2
        scaled 2, 5
%define standard 1
        scaled 2
