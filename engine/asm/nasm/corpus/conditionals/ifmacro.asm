; [elf64 elf32 bin] Is there a macro of several lines with so many parameters?
%macro two 2
        db %1, %2
%endmacro
%macro some 1-3
        db %0
%endmacro
%ifmacro two 2
        db 1
%endif
%ifmacro two 3
        db 2
%endif
%ifmacro some 2
        db 3
%endif
%ifnmacro some 4-*
        db 4
%endif
%ifmacro two 1-3
        db 5
%elifmacro nothing 1
        db 6
%elifnmacro nothing 1
        db 7
%endif
