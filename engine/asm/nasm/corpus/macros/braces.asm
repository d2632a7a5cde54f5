; [elf64 elf32 bin] Braces around arguments with commas
%macro line 2
        db %1
        db %2
%endmacro
        line {1, 2, 3}, 4
        line {'a,b'}, {5, 6}
        line { 7 , 8 }, {9}
