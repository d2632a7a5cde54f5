; [elf64 elf32 bin] A choice among names that may be defined
%define linux
%ifdef windows
        db 'w'
%elifdef macos
        db 'm'
%elifdef linux
        db 'l'
%else
        db '?'
%endif
