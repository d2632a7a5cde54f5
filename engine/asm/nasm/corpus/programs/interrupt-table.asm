; [elf64] An interrupt table built by macros
%macro isr 1
global isr%1
isr%1:
  %if %1 != 8 && !(%1 >= 10 && %1 <= 14) && %1 != 17 && %1 != 21
        push 0
  %endif
        push %1
        jmp isr_common
%endmacro
section .text
%assign n 0
%rep 32
        isr n
%assign n n + 1
%endrep
isr_common:
%macro push_all 1-*
%rep %0
        push %1
%rotate 1
%endrep
%endmacro
%macro pop_all 1-*
%rep %0
%rotate -1
        pop %1
%endrep
%endmacro
%define all rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        push_all all
        mov rdi, rsp
        cld
extern interrupt
        call interrupt
        pop_all all
        add rsp, 16
        iretq
section .data
align 16
global isr_table
isr_table:
%assign n 0
%rep 32
        dq isr%[n]
%assign n n + 1
%endrep
