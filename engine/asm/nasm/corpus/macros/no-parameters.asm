; [elf64 elf32 bin] Macros that take nothing
%macro three 0
        db 3
%endmacro
        three
        three
label:  three
