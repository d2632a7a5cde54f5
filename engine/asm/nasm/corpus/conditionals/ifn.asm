; [elf64 elf32 bin] The negated form of %if
%ifn 0
        db 1
%elifn 0
        db 2
%endif
%ifn 1
        db 3
%elifn 1
        db 4
%elifn 0
        db 5
%endif
