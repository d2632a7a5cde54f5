# common.S - the work around a system call that Linux has in C
#
# What it stands for: arch/x86/entry/common.c of Linux v4.4. The C is quoted in our own words above each function.
# The flags are in struct thread_info at the bottom of the stack on which pt_regs lies: RDI + SIZEOF_PTREGS is its end.

        .include "asm-offsets.h"

.equ TI_FLAGS_FROM_REGS, TI_flags + SIZEOF_PTREGS - THREAD_SIZE

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_return_slowpath(struct pt_regs *regs)
#
#:       if (ti->flags & SYSCALL_EXIT_WORK_FLAGS)
#               syscall_slow_exit_work(regs);
#       local_irq_disable();
#       prepare_exit_to_usermode(regs);
# ---------------------------------------------------------------------------------------------------------------------
        .globl  syscall_return_slowpath, prepare_exit_to_usermode
syscall_return_slowpath:
        testl   $SYSCALL_EXIT_WORK_FLAGS, TI_FLAGS_FROM_REGS(%rdi)
        jz      1f
        sti
        call    syscall_trace_leave
1:      cli
        # fall through

# ---------------------------------------------------------------------------------------------------------------------
# void prepare_exit_to_usermode(struct pt_regs *regs)                    interrupts are off, and off on return
#
#       while (ti->flags & EXIT_TO_USERMODE_LOOP_FLAGS) {
#               local_irq_enable();
#:               if (flags & _TIF_SIGPENDING)
#                       do_signal(regs);
#               local_irq_disable();
#       }
# ---------------------------------------------------------------------------------------------------------------------
prepare_exit_to_usermode:
        testl   $EXIT_TO_USERMODE_LOOP_FLAGS, TI_FLAGS_FROM_REGS(%rdi)
        jnz     1f
        ret
1:      sti
        call    do_signal
        cli
        jmp     prepare_exit_to_usermode
