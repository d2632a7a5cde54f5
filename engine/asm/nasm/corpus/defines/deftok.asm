; [elf64 elf32 bin] %deftok makes tokens of a string
%deftok op 'add'
%deftok number "0x20 + 2"
        db number
%ideftok Sum `1+2+3`
        db SUM
%ifidn op, add
        db 0x77
%endif
