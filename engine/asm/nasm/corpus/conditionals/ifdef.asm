; [elf64 elf32 bin] Is there a macro of one line?
%define debug
%ifdef debug
        db 1
%endif
%ifndef debug
        db 2
%elifdef release
        db 3
%elifndef release
        db 4
%endif
%ifdef debug release            ; any of them
        db 5
%endif
