; [elf64 elf32 bin] Arguments that were left out
%macro store 2-3
%ifempty %3
        db %1, %2
%else
        db %1, %2, %3
%endif
%ifnempty %3
        db 0xff
%elifempty %3
        db 0xfe
%endif
%endmacro
        store 1, 2
        store 1, 2, 3
        store 1, 2,
%define empty
%ifempty empty
        db 0xaa
%endif
