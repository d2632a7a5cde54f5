; [elf64 elf32 bin] A table of flags, each the double of the one before
%assign bit 1
%macro flag 1
%1      equ bit
%assign bit bit << 1
%endmacro
        flag FLAG_CARRY
        flag FLAG_PARITY
        flag FLAG_ZERO
        flag FLAG_SIGN
        flag FLAG_OVERFLOW
        db FLAG_CARRY, FLAG_PARITY | FLAG_ZERO, FLAG_SIGN | FLAG_OVERFLOW
