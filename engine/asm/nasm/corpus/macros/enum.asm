; [elf64 elf32 bin] An enumeration with steps
%macro enum 1-2 0
%push enum
%define %$prefix %1
%assign %$next %2
%endmacro
%macro item 1-2
%if %0 = 2
%assign %$next %2
%endif
%$prefix%+_%1 equ %$next
%assign %$next %$next + 1
%endmacro
%macro endenum 0
%pop enum
%endmacro
        enum colour
        item red
        item green
        item blue, 10
        item white
        endenum
        enum day, 1
        item monday
        item tuesday
        endenum
        db colour_red, colour_green, colour_blue, colour_white, day_monday, day_tuesday
