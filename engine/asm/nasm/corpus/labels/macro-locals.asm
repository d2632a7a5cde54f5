; [elf64 elf32] Local labels of macros leave the scope alone
%macro delay 1
        mov ecx, %1
%%again: loop %%again
%endmacro
main:   nop
.one:   delay 10
.two:   delay 20
        jmp .one
        jmp .two
