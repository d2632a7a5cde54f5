; [elf64 elf32 bin] A macro of several lines
%macro entry 3
        dw %1
        db %2, %3
%endmacro
        entry 1, 2, 3
        entry 0x1234, 'a', 'b'
