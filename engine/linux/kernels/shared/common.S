# common.S - the work around a system call that Linux has in C
#
# What it stands for: arch/x86/entry/common.c of Linux v4.16 to v5.7. The C is quoted in our own words above each function.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void do_syscall_64(unsigned long nr, struct pt_regs *regs)             every system call
#
#       local_irq_enable();
#:       if (current->thread_info.flags & _TIF_WORK_SYSCALL_ENTRY)
#               nr = syscall_trace_enter(regs);
#:       if (nr < NR_syscalls) {
#               nr = array_index_nospec(nr, NR_syscalls);
#               regs->ax = sys_call_table[nr](regs);
#       }
#       syscall_return_slowpath(regs);
#
# nr has 64 bits: with anything in the upper half of RAX it is too large.
# modeled: no seccomp, no audit; CONFIG_RETPOLINE=n, with it the indirect call is a call to __x86_indirect_thunk_rax.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  do_syscall_64
do_syscall_64:
        pushq   %rbx
        movq    %rsi, %rbx                      # RBX = regs, a handler keeps it
        sti
        movq    %rdi, %rax
        movq    %gs:current_task, %rcx
        testl   $TIF_WORK_SYSCALL_ENTRY, TASK_TI_flags(%rcx)
        jz      1f
        movq    %rbx, %rdi
        call    syscall_trace_enter             # RAX = the number, which the tracer may have changed
1:      cmpq    $__NR_syscall_max, %rax
        ja      2f

        # array_index_nospec: a CPU may guess wrong at `ja` and read beyond the table before it knows better. This makes the
        # number 0 in that case, without a branch: SBB subtracts CF from 0, and CF is 1 if the number is small enough.
        cmpq    $__NR_syscall_max + 1, %rax
        sbbq    %rcx, %rcx
        andq    %rcx, %rax

        movq    %rbx, %rdi
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
