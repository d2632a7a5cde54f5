; [elf64 elf32 bin] %0 counts arguments, also empty ones
%macro count 0-*
        db %0
%endmacro
        count
        count 1
        count 1, 2
        count ,
        count 1,
        count , 2
        count {}
        count {1, 2}, 3
