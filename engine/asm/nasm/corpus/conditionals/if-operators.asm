; [elf64 elf32 bin] Comparisons and logic
%macro truth 1
%if %1
        db 1
%else
        db 0
%endif
%endmacro
        truth 1 < 2
        truth 2 <= 1
        truth 3 >= 3
        truth 3 != 3
        truth 1 && 0
        truth 1 || 0
        truth 1 ^^ 1
        truth (1 ^^ 0) && !0
        truth 5 - 5
