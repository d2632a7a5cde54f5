; [elf64 elf32 bin] Fewer defaults than parameters that may be left out
%macro some 0-3 5
        db %0
        db %1 +0
%ifnempty %2
        db %2
%endif
%endmacro
        some
        some 6
        some 6, 7
        some 6, 7, 8
