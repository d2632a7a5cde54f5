; [elf64 elf32 bin] A source that asks how wide the code is
%macro push_all 1-*
%rep %0
%if __?BITS?__ = 64
        push r%1
%elif __?BITS?__ = 32
        push e%1
%else
        push %1
%endif
%rotate 1
%endrep
%endmacro
        push_all ax, bx, cx
bits 32
        push_all ax, dx
bits 16
        push_all si
