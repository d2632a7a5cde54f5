; [elf64 elf32 bin] As many parameters as anybody likes
%macro list 1-*
        db %0
%rep %0
        db %1
%rotate 1
%endrep
%endmacro
        list 9
        list 1, 2, 3, 4, 5, 6, 7, 8
