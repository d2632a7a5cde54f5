; [elf64 elf32 bin] One token, or several, or none
%macro tokens 0-1+
%ifempty %1
        db 0
%elifntoken %1
        db 2
%else
        db 1
%endif
%endmacro
        tokens
        tokens one
        tokens one two
        tokens 'one two'
        tokens -1
        tokens [a]
%iftoken x
        db 3
%elifempty
        db 4
%endif
