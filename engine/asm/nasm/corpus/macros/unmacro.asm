; [elf64 elf32 bin] %unmacro takes one body of a name away
%macro put 1
        db %1
%endmacro
%macro put 2
        db %1, %2
%endmacro
        put 1, 2
%unmacro put 2
%ifmacro put 2
        db 0xee
%endif
        put 3
%imacro Any 1-2
        db 0x99
%endmacro
%unimacro any 1-2
%ifnmacro any 1
        db 4
%endif
