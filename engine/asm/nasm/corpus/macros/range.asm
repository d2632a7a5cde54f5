; [elf64 elf32 bin] One to three parameters, with what stands for the others
%macro colour 1-3 0x80, 0xff
        db %1, %2, %3, %0
%endmacro
        colour 1
        colour 1, 2
        colour 1, 2, 3
