; [elf64 elf32 bin] A macro defined again
%macro value 0
        db 1
%endmacro
        value
%unmacro value 0
%macro value 0
        db 2
%endmacro
        value
