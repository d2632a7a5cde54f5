; [elf64 elf32 bin] Arguments handed on
%macro inner 2
        db %1, %2
%endmacro
%macro outer 2-3 9
        inner %2, %1
        inner %1 + 1, %2 + 1
        inner {%3}, %0
%endmacro
        outer 1, 2
        outer 3, 4, 5
