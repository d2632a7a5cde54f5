# switch_to.S - from one task to the next
#
# What it stands for: __schedule and context_switch (kernel/sched/core.c), switch_mm (arch/x86/mm/tlb.c), __switch_to_asm
# (arch/x86/entry/entry_64.S) and __switch_to (arch/x86/kernel/process_64.c) of Linux v4.15; up to v4.8 the first part of
# __switch_to_asm is the macro switch_to. Structure and text are our own.
#
# A task that does not run is a kernel stack with a saved RSP. Each one went away in __switch_to_asm, in the middle of a
# system call or an interrupt, and comes back there, as if a function had returned late. A new task is given a stack that
# looks like that: six registers and the address of ret_from_fork.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void schedule(void)
#
#       next = pick_next_task();
#:       if (next != current) {
#               switch_mm(current->mm, next->mm);
#               switch_to(current, next);               comes back when somebody switches to this task again
#       }
#
# modeled: who is next is a service of the lab, in turns. It also switches the x87 and vector registers (switch_fpu).
# ---------------------------------------------------------------------------------------------------------------------
        .globl  schedule
schedule:
        pushfq
        cli
        movl    $SERVICE_schedule, %eax
        vmcall                                  # RAX = task_struct of the next task
        movq    %gs:current_task, %rdi
        cmpq    %rax, %rdi
        je      1f
        movq    %rax, %rsi
        call    context_switch
1:      popfq
        ret

context_switch:                                 # RDI = prev, RSI = next
        movq    TASK_cr3(%rsi), %r11
        cmpq    TASK_cr3(%rdi), %r11            # vfork: two tasks, one address space
        je      1f
        call    switch_mm
1:      movq    TASK_ldt(%rdi), %rax            # a local descriptor table: only if one of them has one
        orq     TASK_ldt(%rsi), %rax
        jz      2f
        movq    TASK_ldt(%rsi), %rax
        movq    %rax, %gs:gdt_page + GDT_ENTRY_LDT
        movq    TASK_ldt + 8(%rsi), %rdx
        movq    %rdx, %gs:gdt_page + GDT_ENTRY_LDT + 8
        testq   %rax, %rax
        jz      3f
        movl    $GDT_ENTRY_LDT, %eax
3:      lldt    %ax
2:      jmp     __switch_to_asm

# R11 = the new CR3. Bit 63 of it is 0, so the CPU forgets what it knows of the kernel's half; the user's half has a PCID of
# its own, which the way out to ring 3 flushes.  modeled: one pair of PCIDs for all tasks, Linux has six.
        .globl  switch_mm
switch_mm:
        movq    %r11, %cr3
        orl     $1, %gs:user_pcid_flush_mask
        ret

# ---------------------------------------------------------------------------------------------------------------------
# struct task_struct *__switch_to_asm(struct task_struct *prev, struct task_struct *next)
# ---------------------------------------------------------------------------------------------------------------------
        .globl  __switch_to_asm
__switch_to_asm:
        pushq   %rbp                            # what a C function keeps; the caller has saved the rest
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, TASK_threadsp(%rdi)
        movq    TASK_threadsp(%rsi), %rsp       # here one task ends and the other goes on
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        # fall through: its ret uses the new stack

# ---------------------------------------------------------------------------------------------------------------------
# __switch_to: what else belongs to a task: segments, FS and GS base, and the stack for its next entry
# ---------------------------------------------------------------------------------------------------------------------
__switch_to:
        mov     %fs, TASK_fsindex(%rdi)
        mov     %gs, TASK_gsindex(%rdi)
        mov     %ds, TASK_ds(%rdi)
        mov     %es, TASK_es(%rdi)
        movl    $MSR_FS_BASE, %ecx
        rdmsr
        movl    %eax, TASK_fsbase(%rdi)
        movl    %edx, TASK_fsbase + 4(%rdi)
        movl    $MSR_KERNEL_GS_BASE, %ecx       # in the kernel the user's GS base is the other one
        rdmsr
        movl    %eax, TASK_gsbase(%rdi)
        movl    %edx, TASK_gsbase + 4(%rdi)

        # The three descriptors of set_thread_area. Only then can selectors be loaded that name them.
        movq    TASK_tls(%rsi), %rax
        movq    %rax, %gs:gdt_page + GDT_ENTRY_TLS_MIN
        movq    TASK_tls + 8(%rsi), %rax
        movq    %rax, %gs:gdt_page + GDT_ENTRY_TLS_MIN + 8
        movq    TASK_tls + 16(%rsi), %rax
        movq    %rax, %gs:gdt_page + GDT_ENTRY_TLS_MIN + 16

        movl    TASK_ds(%rsi), %eax             # DS and ES at once: 0 for nearly everybody
        orl     TASK_ds(%rdi), %eax
        jz      1f
        mov     TASK_ds(%rsi), %ds
        mov     TASK_es(%rsi), %es
1:      movl    TASK_fsindex(%rsi), %eax        # FS and GS
        orl     TASK_fsindex(%rdi), %eax
        jz      2f
        mov     TASK_fsindex(%rsi), %fs
.ifdef CONFIG_X86_FRED                          # LKGS: the base goes to MSR_KERNEL_GS_BASE, and SWAPGS is no more
        movw    TASK_gsindex(%rsi), %ax
        .byte   0xf2, 0x0f, 0x00, 0xf0          # lkgs %ax
.else
        swapgs                                  # loading GS destroys its base: not the kernel's
        mov     TASK_gsindex(%rsi), %gs
        swapgs
.endif
2:      movl    $MSR_FS_BASE, %ecx
        movl    TASK_fsbase(%rsi), %eax
        movl    TASK_fsbase + 4(%rsi), %edx
        wrmsr
        movl    $MSR_KERNEL_GS_BASE, %ecx
        movl    TASK_gsbase(%rsi), %eax
        movl    TASK_gsbase + 4(%rsi), %edx
        wrmsr

        SWITCH_USER_RSP %rdi, %rsi              # v3.0 keeps the user's RSP outside of pt_regs
        movq    %rsi, %gs:current_task
        movq    TASK_stack_top(%rsi), %rsi
        SET_TASK_STACK %rsi
        ret

# ---------------------------------------------------------------------------------------------------------------------
# A service that has to wait would call schedule() somewhere inside. It cannot, so the lab enters here instead of going on
# behind the vmcall; when the task's turn comes, the vmcall starts over.                                        (modeled)
# ---------------------------------------------------------------------------------------------------------------------
        .globl  wait_in_service
wait_in_service:                                # on the stack: the address of the vmcall
        pushq   %rax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        call    schedule
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rcx
        popq    %rdx
        popq    %rsi
        popq    %rdi
        popq    %rax
        ret
