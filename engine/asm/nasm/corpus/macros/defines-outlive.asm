; [elf64 elf32 bin] What a macro defines stays behind
%macro setup 1
%define limit %1
%xdefine double %1 * 2
%assign triple %1 * 3
%endmacro
        setup 5
        db limit, double, triple
        setup 6
        db limit, double, triple
