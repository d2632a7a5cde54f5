# common.S - what exceptions do on their way out to ring 3
#
# What it stands for: the labels retint_check, retint_careful and retint_signal of arch/x86/kernel/entry_64.S, Linux v3.0,
# and do_notify_resume of arch/x86/kernel/signal.c. modeled: as a function, for the code of exceptions is shared with later
# eras (traps.S).

        .include "asm-offsets.h"
        .include "calling.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# RDI = pt_regs, complete; interrupts are off, and off on return
#
#       while (ti->flags & _TIF_DO_NOTIFY_MASK) {
#               local_irq_enable();
#:               if (flags & _TIF_SIGPENDING)
#                       do_signal(regs);
#               local_irq_disable();
#       }
# ---------------------------------------------------------------------------------------------------------------------
        .globl  retint_check
retint_check:
        GET_THREAD_INFO %rcx
        testl   $EXIT_TO_USERMODE_LOOP_FLAGS, TI_flags(%rcx)
        jnz     retint_signal
        ret
retint_signal:
        sti
        call    do_signal
        cli
        jmp     retint_check
