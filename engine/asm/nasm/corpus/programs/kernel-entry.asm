; [elf64] An entry path for system calls
bits 64
%define PERCPU_SCRATCH 0x10
%define PERCPU_STACK 0x18
struc pt_regs
.r15 resq 1
.r14 resq 1
.r13 resq 1
.r12 resq 1
.rbp resq 1
.rbx resq 1
.r11 resq 1
.r10 resq 1
.r9 resq 1
.r8 resq 1
.rax resq 1
.rcx resq 1
.rdx resq 1
.rsi resq 1
.rdi resq 1
.orig_rax resq 1
.rip resq 1
.cs resq 1
.eflags resq 1
.rsp resq 1
.ss resq 1
endstruc
extern sys_call_table
global entry:function hidden
entry:  swapgs
        mov [gs:PERCPU_SCRATCH], rsp
        mov rsp, [gs:PERCPU_STACK]
        push 0x2b
        push qword [gs:PERCPU_SCRATCH]
        push r11
        push 0x33
        push rcx
        push rax
        sub rsp, pt_regs.orig_rax
        mov [rsp + pt_regs.rdi], rdi
        mov [rsp + pt_regs.rsi], rsi
        mov [rsp + pt_regs.rdx], rdx
        mov qword [rsp + pt_regs.rax], -38
        cmp rax, 335
        ja .out
        mov rcx, r10
        call [sys_call_table + rax * 8]
        mov [rsp + pt_regs.rax], rax
.out:   mov rax, [rsp + pt_regs.rax]
        mov rcx, [rsp + pt_regs.rip]
        mov r11, [rsp + pt_regs.eflags]
        mov rsp, [rsp + pt_regs.rsp]
        swapgs
        o64 sysret
