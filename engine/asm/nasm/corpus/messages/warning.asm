; [elf64 elf32 bin] The program warns; the bytes stay
%warning this build has no checks
        db 1
%if 0
%warning never said
%endif
%warning 'in quotes, with a comma'
        db 2
