; [elf64 elf32 bin] %rotate to the left and to the right
%macro turned 4
        db %1, %2, %3, %4
%rotate 1
        db %1, %2, %3, %4
%rotate -2
        db %1, %2, %3, %4
%rotate 4
        db %1, %2, %3, %4
%rotate 7
        db %1
%endmacro
        turned 1, 2, 3, 4
