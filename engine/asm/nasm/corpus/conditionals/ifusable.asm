; [elf64 elf32 bin] Which packages there are, and which are in use
%ifusable fp
        db 1
%endif
%ifusable no_such_package
        db 2
%elifnusable no_such_package
        db 3
%endif
%ifusing fp
        db 4
%endif
%use fp
%ifusing fp
        db 5
%endif
%ifnusing altreg
        db 6
%elifusing fp
        db 7
%endif
