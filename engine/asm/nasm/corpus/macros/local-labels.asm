; [elf64 elf32 bin] %%name is another name in each call
%macro skip 1
        jmp short %%over
        db %1
%%over:
%endmacro
bits 32
        skip 'a'
        skip 'b'
        skip 'c'
