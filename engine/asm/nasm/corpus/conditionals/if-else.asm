; [elf64 elf32 bin] %if, %elif, %else
%assign version 3
%if version = 1
        db 'one'
%elif version = 2
        db 'two'
%elif version == 3
        db 'three'
%else
        db 'many'
%endif
%if version <> 3
        db 0
%elif version > 2
        db 1
%endif
