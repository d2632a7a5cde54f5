; [elf64 elf32 bin] An alias whose case does not count, and %aliases off
%define target 5
%idefalias Alias target
        db alias, ALIAS
%ifdefalias alias
        db 1
%endif
%aliases off
%ifdefalias alias
        db 2
%else
        db 3
%endif
%aliases on
        db Alias
