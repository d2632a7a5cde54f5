; [elf64 elf32 bin] Letters in conditions
%define letter 'q'
%if letter >= 'a' && letter <= 'z'
        db 'small'
%elif letter >= 'A' && letter <= 'Z'
        db 'large'
%endif
%if 'ab' = 0x6261
        db 'little end first'
%endif
