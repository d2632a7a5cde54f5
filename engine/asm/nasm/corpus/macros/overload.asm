; [elf64 elf32] push with several operands
%macro push 2-*
%rep %0
        push %1
%rotate 1
%endrep
%endmacro
%macro pop 2-*
%rep %0
%rotate -1
        pop %1
%endrep
%endmacro
%if __?BITS?__ = 64
        push rbx, rcx, rdx
        push 5
        pop rbx, rcx, rdx
        pop rax
%else
        push ebx, ecx, edx
        push 5
        pop ebx, ecx, edx
        pop eax
%endif
