# calling.h - macros that the entry code shares
#
# What it stands for: arch/x86/entry/calling.h of Linux v4.15.

        .include "alternative.h"
        .include "pti.h"

# ---------------------------------------------------------------------------------------------------------------------
# pt_regs, in two halves. The drawing is in asm-offsets.h.
# ---------------------------------------------------------------------------------------------------------------------
.macro PUSH_C_REGS_BELOW_ORIG_RAX rax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   \rax
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
.endm

.macro PUSH_EXTRA_REGS
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

.macro POP_EXTRA_REGS
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
.endm

# All c regs but RDI, which the way out still needs.
.macro POP_C_REGS_BUT_RDI
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rax
        popq    %rcx
        popq    %rdx
        popq    %rsi
.endm

# ---------------------------------------------------------------------------------------------------------------------
# What this era calls differently, for the files that all eras share
# ---------------------------------------------------------------------------------------------------------------------
# The end of the running task's kernel stack: TSS.sp1, which the CPU does not use, holds it (cpu_current_top_of_stack).
# TSS.sp0, which the CPU does use, stays at the entry stack.
.macro SET_TASK_STACK top
        movq    \top, %gs:cpu_tss_rw + TSS_sp1
.endm
.macro GET_TASK_STACK reg
        movq    %gs:cpu_tss_rw + TSS_sp1, \reg
.endm

# To ring 3, with pt_regs complete at RSP and interrupts off.
.macro RETURN_TO_USERMODE
        jmp     swapgs_restore_regs_and_return_to_usermode
.endm

# Before that: signals and whatever else waits. RDI = pt_regs.
.macro EXIT_TO_USERMODE_WORK
        call    prepare_exit_to_usermode
.endm

# What else the entry code keeps of a task between two of its instructions: nothing, all is in pt_regs.
.macro SWITCH_USER_RSP prev, next
.endm
