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
# SET_TASK_STACK top: from now on entries from ring 3 find the stack that ends at \top. TSS.sp1, which the CPU does not use,
# holds it (cpu_current_top_of_stack); TSS.sp0 stays at the entry stack. Changes no other register.
# ---------------------------------------------------------------------------------------------------------------------
.macro SET_TASK_STACK top
        movq    \top, %gs:cpu_tss_rw + TSS_sp1
.endm
