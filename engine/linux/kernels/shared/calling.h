# calling.h - macros that the entry code shares
#
# What it stands for: arch/x86/entry/calling.h of Linux v4.16 and later. pt_regs is always pushed as a whole, and then the
# registers are emptied: whatever the program left in them, no instruction of the kernel can be led astray by it.

        .include "alternative.h"
        .include "pti.h"

.macro PUSH_REGS rax=%rax                       # pt_regs below orig_ax. The drawing is in asm-offsets.h
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   \rax
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

.macro CLEAR_REGS                               # all but RAX and RDI, which the next instructions use
        xorl    %esi, %esi
        xorl    %edx, %edx
        xorl    %ecx, %ecx
        xorl    %r8d, %r8d
        xorl    %r9d, %r9d
        xorl    %r10d, %r10d
        xorl    %r11d, %r11d
        xorl    %ebx, %ebx
        xorl    %ebp, %ebp
        xorl    %r12d, %r12d
        xorl    %r13d, %r13d
        xorl    %r14d, %r14d
        xorl    %r15d, %r15d
.endm

.macro PUSH_AND_CLEAR_REGS rax=%rax
        PUSH_REGS \rax
        CLEAR_REGS
.endm

.macro POP_REGS pop_rdi=1, skip_r11rcx=0        # for SYSRET, RCX and R11 are ready: skip their slots
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
  .if \skip_r11rcx
        popq    %rsi
  .else
        popq    %r11
  .endif
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rax
  .if \skip_r11rcx
        popq    %rsi
  .else
        popq    %rcx
  .endif
        popq    %rdx
        popq    %rsi
  .if \pop_rdi
        popq    %rdi
  .endif
.endm

# ---------------------------------------------------------------------------------------------------------------------
# What this era calls differently, for the files that all eras share
# ---------------------------------------------------------------------------------------------------------------------
# The end of the running task's kernel stack. TSS.sp1, which the CPU does not use, holds it; in v6.2 it moved to a cache line
# with what is needed most (struct pcpu_hot). TSS.sp0, which the CPU does use, stays at the entry stack.
.if LINUX_VERSION < 602
.equ cpu_current_top_of_stack, cpu_tss_rw + TSS_sp1
.else
.equ cpu_current_top_of_stack, pcpu_hot + X86_top_of_stack
.endif
.macro SET_TASK_STACK top
        movq    \top, %gs:cpu_current_top_of_stack
  .ifdef CONFIG_X86_FRED                        # and the CPU takes RSP from an MSR
        leaq    TOP_OF_KERNEL_STACK_PADDING(\top), %rax
        movq    %rax, %rdx
        shrq    $32, %rdx
        movl    $MSR_IA32_FRED_RSP0, %ecx
        wrmsr
  .endif
.endm
.macro GET_TASK_STACK reg
        movq    %gs:cpu_current_top_of_stack, \reg
.endm

# To ring 3, with pt_regs complete at RSP and interrupts off.
.macro RETURN_TO_USERMODE
  .ifdef CONFIG_X86_FRED
        jmp     asm_fred_exit_user
  .else
        jmp     swapgs_restore_regs_and_return_to_usermode
  .endif
.endm

# Before that: signals and whatever else waits. RDI = pt_regs.
.macro EXIT_TO_USERMODE_WORK
  .if LINUX_VERSION < 508
        call    prepare_exit_to_usermode
  .else
        call    irqentry_exit_to_user_mode
  .endif
.endm

# What else the entry code keeps of a task between two of its instructions: nothing, all is in pt_regs.
.macro SWITCH_USER_RSP prev, next
.endm
