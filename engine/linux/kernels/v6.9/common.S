# common.S - the work around a system call that Linux has in C
#
# What it stands for: arch/x86/entry/common.c and kernel/entry/common.c of Linux v6.9. The C is quoted in our own words above
# each function.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# bool do_syscall_64(struct pt_regs *regs, int nr)                      every system call; true: go back by SYSRET
#
#       nr = syscall_enter_from_user_mode(regs, nr);
#:       if (!do_syscall_x64(regs, nr) && nr != -1)
#               regs->ax = __x64_sys_ni_syscall(regs);                  too large: -ENOSYS, but a call like others
#       syscall_exit_to_user_mode(regs);
#
# bool do_syscall_x64(struct pt_regs *regs, int nr)
#
#       unsigned int unr = nr;                                          so a negative number is a large one
#:       if (unr < NR_syscalls) {
#               unr = array_index_nospec(unr, NR_syscalls);
#               regs->ax = x64_sys_call(regs, unr);                     a switch, not a table
#               return true;
#       }
#
# nr == -1 is what a tracer says to skip the call; a program may say it too. RAX is then what pt_regs was made with, -ENOSYS.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  do_syscall_64, do_syscall_x64
do_syscall_64:
        pushq   %rbx
        movq    %rdi, %rbx                      # RBX = regs, a handler keeps it
        call    syscall_enter_from_user_mode    # RAX = nr
do_syscall_x64:
        cmpl    $__NR_syscall_max, %eax
        ja      2f

        # array_index_nospec: a CPU may guess wrong at `ja` and go on before it knows better. This makes the number 0 in that
        # case, without a branch: SBB subtracts CF from 0, and CF is 1 if the number is small enough.
        movl    %eax, %esi
        cmpq    $__NR_syscall_max + 1, %rsi
        sbbq    %rcx, %rcx
        andl    %ecx, %esi

        movq    %rbx, %rdi
        call    x64_sys_call
1:      movq    %rax, RAX(%rbx)
        jmp     3f
2:      cmpl    $-1, %eax
        je      3f
        movq    %rbx, %rdi
        call    __x64_sys_ni_syscall
        jmp     1b
3:      movq    %rbx, %rdi
        call    syscall_exit_to_user_mode

# ---------------------------------------------------------------------------------------------------------------------
# The rest of do_syscall_64: may SYSRET be used? It is quick but knows only RCX and R11.
#
#:       if (regs->cx != regs->ip || regs->r11 != regs->flags)           they must equal what IRET would restore
#               return false;
#:       if (regs->cs != __USER_CS || regs->ss != __USER_DS)             what MSR_STAR says
#               return false;
#:       if (regs->ip >= TASK_SIZE_MAX)                                  not canonical: Intel's SYSRET would raise #GP in ring 0,
#               return false;                                           on the user's stack (CVE-2012-0217, CVE-2014-4699)
#:       if (regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF))              SYSRET cannot restore RF; with TF it traps too early
#               return false;
#       return true;
# ---------------------------------------------------------------------------------------------------------------------
        .globl  do_syscall_64_sysret_checks
do_syscall_64_sysret_checks:
        xorl    %eax, %eax
        movq    RIP(%rbx), %rcx
        cmpq    %rcx, RCX(%rbx)
        jne     .Luse_iret
        movq    EFLAGS(%rbx), %rdx
        cmpq    %rdx, R11(%rbx)
        jne     .Luse_iret
        cmpq    $__USER_CS, CS(%rbx)
        jne     .Luse_iret
        cmpq    $__USER_DS, SS(%rbx)
        jne     .Luse_iret
        movabsq $TASK_SIZE_MAX, %rsi
        cmpq    %rsi, %rcx
        jae     .Luse_iret
        testl   $(X86_EFLAGS_RF | X86_EFLAGS_TF), %edx
        jnz     .Luse_iret
        incl    %eax
.Luse_iret:
        popq    %rbx
        ret

# ---------------------------------------------------------------------------------------------------------------------
# long syscall_enter_from_user_mode(struct pt_regs *regs, long nr)      returns the number, which a tracer may have changed
#
#       lockdep_assert_irqs_disabled();
#       local_irq_enable();
#:       if (current->thread_info.syscall_work & SYSCALL_WORK_ENTER)
#               nr = syscall_trace_enter(regs);
#
# modeled: the check for interrupts stops the lab; Linux makes it with CONFIG_PROVE_LOCKING=y. No seccomp, no audit.
# ---------------------------------------------------------------------------------------------------------------------
syscall_enter_from_user_mode:
        pushfq
        testl   $X86_EFLAGS_IF, (%rsp)
        jnz     entry_BUG_interrupts_are_on
        popq    %rax
        sti
        movq    %gs:current_task, %rcx
        movslq  %esi, %rax
        testl   $TIF_WORK_SYSCALL_ENTRY, TASK_TI_flags(%rcx)
        jnz     syscall_trace_enter
        ret

# MSR_SYSCALL_MASK did not clear IF.
        .globl  entry_BUG_interrupts_are_on
entry_BUG_interrupts_are_on:
        ud2

# ---------------------------------------------------------------------------------------------------------------------
# void syscall_exit_to_user_mode(struct pt_regs *regs)                  interrupts are off on return
#
#:       if (current->thread_info.syscall_work & SYSCALL_WORK_EXIT)
#               syscall_exit_work(regs);
#       local_irq_disable();
#       exit_to_user_mode_prepare(regs);
# ---------------------------------------------------------------------------------------------------------------------
        .globl  syscall_exit_to_user_mode, irqentry_exit_to_user_mode, exit_to_user_mode_prepare
syscall_exit_to_user_mode:
        movq    %gs:current_task, %rax
        testl   $SYSCALL_EXIT_WORK_FLAGS, TASK_TI_flags(%rax)   # modeled: one word of flags for all kinds of work
        jz      1f
        call    syscall_trace_leave
1:      cli
        # fall through

# ---------------------------------------------------------------------------------------------------------------------
# void irqentry_exit_to_user_mode(struct pt_regs *regs)                 the same for exceptions, which come with interrupts off
# void exit_to_user_mode_prepare(struct pt_regs *regs)
#
#       while (ti_work & EXIT_TO_USER_MODE_WORK) {
#               local_irq_enable();
#:               if (ti_work & _TIF_SIGPENDING)
#                       arch_do_signal_or_restart(regs);
#               local_irq_disable();
#       }
# ---------------------------------------------------------------------------------------------------------------------
irqentry_exit_to_user_mode:
exit_to_user_mode_prepare:
        movq    %gs:current_task, %rax
        testl   $EXIT_TO_USERMODE_LOOP_FLAGS, TASK_TI_flags(%rax)
        jnz     1f
        ret
1:      sti
        call    do_signal
        cli
        jmp     exit_to_user_mode_prepare
