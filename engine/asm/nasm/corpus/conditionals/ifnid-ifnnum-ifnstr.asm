; [elf64 elf32 bin] The negated questions about tokens
%ifnid 12
        db 1
%endif
%ifnnum ab
        db 2
%endif
%ifnstr ab
        db 3
%endif
%ifnid ab
        db 4
%elifnnum 12
        db 5
%elifnstr 'x'
        db 6
%elifnid 5
        db 7
%endif
