# calling.h - macros that the entry code shares
#
# What it stands for: arch/x86/entry/calling.h of Linux v4.4. pt_regs is made in one piece; its general registers are moved in
# and out by offset. ("C regs" are those that a C function may destroy, "extra regs" those that it keeps.)

        .include "alternative.h"
        .include "pti.h"

.macro SAVE_EXTRA_REGS offset=0                 # \offset: what lies on the stack above pt_regs
        movq    %r15, R15+\offset(%rsp)
        movq    %r14, R14+\offset(%rsp)
        movq    %r13, R13+\offset(%rsp)
        movq    %r12, R12+\offset(%rsp)
        movq    %rbp, RBP+\offset(%rsp)
        movq    %rbx, RBX+\offset(%rsp)
.endm

.macro RESTORE_EXTRA_REGS
        movq    R15(%rsp), %r15
        movq    R14(%rsp), %r14
        movq    R13(%rsp), %r13
        movq    R12(%rsp), %r12
        movq    RBP(%rsp), %rbp
        movq    RBX(%rsp), %rbx
.endm

.macro ZERO_EXTRA_REGS
        xorl    %r15d, %r15d
        xorl    %r14d, %r14d
        xorl    %r13d, %r13d
        xorl    %r12d, %r12d
        xorl    %ebp, %ebp
        xorl    %ebx, %ebx
.endm

.macro RESTORE_C_REGS_EXCEPT_RCX_R11            # SYSRET has its own use for those two
        movq    R10(%rsp), %r10
        movq    R9(%rsp), %r9
        movq    R8(%rsp), %r8
        movq    RAX(%rsp), %rax
        movq    RDX(%rsp), %rdx
        movq    RSI(%rsp), %rsi
        movq    RDI(%rsp), %rdi
.endm

.macro RESTORE_C_REGS
        RESTORE_C_REGS_EXCEPT_RCX_R11
        movq    R11(%rsp), %r11
        movq    RCX(%rsp), %rcx
.endm

.macro REMOVE_PT_GPREGS_FROM_STACK              # up to the five words that IRET takes
        addq    $RIP, %rsp
.endm

# The flags of the running task: struct thread_info is at the bottom of the stack, and RSP tells where that is.
# \depth: how far RSP is below the end of the stack.
.macro TEST_THREAD_FLAGS mask, depth=SIZEOF_PTREGS
        testl   $\mask, TI_flags + \depth - THREAD_SIZE(%rsp)
.endm

# ---------------------------------------------------------------------------------------------------------------------
# What this era calls differently, for the files that all eras share
# ---------------------------------------------------------------------------------------------------------------------
# The end of the running task's kernel stack: TSS.sp0, where the CPU itself takes it from when an exception comes from ring 3.
# The entry code reads it there too, by the name cpu_current_top_of_stack.
.equ cpu_current_top_of_stack, cpu_tss_rw + TSS_sp0
.macro SET_TASK_STACK top
        movq    \top, %gs:cpu_current_top_of_stack
.endm
.macro GET_TASK_STACK reg
        movq    %gs:cpu_current_top_of_stack, \reg
.endm

# To ring 3, with pt_regs complete at RSP and interrupts off.
.macro RETURN_TO_USERMODE
        jmp     retint_user_swapgs
.endm

# Before that: signals and whatever else waits. RDI = pt_regs.
.macro EXIT_TO_USERMODE_WORK
        call    prepare_exit_to_usermode
.endm

# What else the entry code keeps of a task between two of its instructions: nothing, all is in pt_regs.
.macro SWITCH_USER_RSP prev, next
.endm
