; [elf64 elf32 bin] The same without regard to case, blanks and quotes aside
%ifidni  Foo Bar , foo  bar
        db 1
%endif
%ifnidni abc, ABD
        db 2
%endif
%ifidn 'x', "x"
        db 3
%else
        db 4
%endif
%ifidn a b, a  b
        db 5
%endif
