# common.S - the work around a system call that Linux has in C
#
# What it stands for: arch/x86/entry/common.c of Linux v4.15. The C is quoted in our own words above each function.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void do_syscall_64(struct pt_regs *regs)                               the slow path of a system call
#
#       local_irq_enable();
#:       if (current->thread_info.flags & _TIF_WORK_SYSCALL_ENTRY)
#               nr = syscall_trace_enter(regs);
#:       if (nr < NR_syscalls)
#               regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, regs->r10, regs->r8, regs->r9);
#       syscall_return_slowpath(regs);
#
# modeled: no seccomp, no audit.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  do_syscall_64
do_syscall_64:
        pushq   %rbx
        movq    %rdi, %rbx                      # RBX = regs, a handler keeps it
        sti
        movq    %gs:current_task, %rcx
        movq    ORIG_RAX(%rbx), %rax
        testl   $TIF_WORK_SYSCALL_ENTRY, TASK_TI_flags(%rcx)
        jz      1f
        call    syscall_trace_enter             # RDI = regs still
1:      cmpq    $__NR_syscall_max, %rax
        ja      2f
        movq    RDI(%rbx), %rdi
        movq    RSI(%rbx), %rsi
        movq    RDX(%rbx), %rdx
        movq    R10(%rbx), %rcx
        movq    R8(%rbx), %r8
        movq    R9(%rbx), %r9
        call    *sys_call_table(,%rax,8)
        movq    %rax, RAX(%rbx)
2:      movq    %rbx, %rdi
        call    syscall_return_slowpath
        popq    %rbx
        ret

# ---------------------------------------------------------------------------------------------------------------------
# void syscall_return_slowpath(struct pt_regs *regs)
#
#:       if (current->thread_info.flags & SYSCALL_EXIT_WORK_FLAGS)
#               syscall_slow_exit_work(regs);
#       local_irq_disable();
#       prepare_exit_to_usermode(regs);
# ---------------------------------------------------------------------------------------------------------------------
        .globl  syscall_return_slowpath, prepare_exit_to_usermode
syscall_return_slowpath:
        movq    %gs:current_task, %rax
        testl   $SYSCALL_EXIT_WORK_FLAGS, TASK_TI_flags(%rax)
        jz      1f
        call    syscall_trace_leave
1:      cli
        # fall through

# ---------------------------------------------------------------------------------------------------------------------
# void prepare_exit_to_usermode(struct pt_regs *regs)                    interrupts are off, and off on return
#
#       while (current->thread_info.flags & EXIT_TO_USERMODE_LOOP_FLAGS) {
#               local_irq_enable();
#:               if (flags & _TIF_SIGPENDING)
#                       do_signal(regs);
#               local_irq_disable();
#       }
# ---------------------------------------------------------------------------------------------------------------------
prepare_exit_to_usermode:
        movq    %gs:current_task, %rax
        testl   $EXIT_TO_USERMODE_LOOP_FLAGS, TASK_TI_flags(%rax)
        jnz     1f
        ret
1:      sti
        call    do_signal
        cli
        jmp     prepare_exit_to_usermode
