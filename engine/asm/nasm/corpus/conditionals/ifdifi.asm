; [elf64 elf32 bin] Names of conditions that nobody uses today
%ifnidn a, b
        db 1
%elifidn a, a
        db 2
%endif
%ifndef x
%elifdef y
        db 3
%endif
%if 0
%elifndef x
        db 4
%endif
