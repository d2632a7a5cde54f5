# entry_64_fred.S - into the kernel and out again, by FRED
#
# What it stands for: arch/x86/entry/entry_64_fred.S and arch/x86/entry/entry_fred.c of Linux v6.9 (CONFIG_X86_FRED=y, fred=on).
# Names of labels are Linux's; the text is our own.
#
# There is one way in: for SYSCALL, for INT 0x80, for exceptions and interrupts. When something happens in ring 3, the CPU
#
#     goes to the page that MSR_IA32_FRED_CONFIG names         (in ring 0: 256 bytes behind)
#     takes RSP from MSR_IA32_FRED_RSP0                        (in ring 0: stays, or goes to a higher stack level)
#     exchanges the GS base with MSR_KERNEL_GS_BASE            no SWAPGS, which raises #UD now
#     clears RFLAGS                                            no MSR_SYSCALL_MASK
#     pushes the frame of fred.h, which says what happened     no MSR_LSTAR, no IDT
#
# all in one step: there is no moment in ring 0 with the user's stack or GS, so nothing like paranoid_entry is needed. RCX and
# R11 are not touched by SYSCALL. And there is one way back, ERETU, which restores everything: no choice between SYSRET and IRET.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "fred.h"

.macro FRED_ENTER                               # the CPU pushed the upper six words of pt_regs, the error code as orig_ax
        PUSH_AND_CLEAR_REGS
        movq    %rsp, %rdi
.endm
.macro FRED_EXIT
        POP_REGS
.endm

# =====================================================================================================================
# 1. The entry points
# =====================================================================================================================
        .section .entry.text, "ax"
        .balign 4096
        .globl  asm_fred_entrypoint_user, asm_fred_exit_user, asm_fred_entrypoint_kernel
asm_fred_entrypoint_user:
        FRED_ENTER
        call    fred_entry_from_user
asm_fred_exit_user:
        FRED_EXIT
.Leretu:
        ERETU

        .balign 256, 0xcc                       # exactly 256 bytes behind the first
asm_fred_entrypoint_kernel:
        FRED_ENTER
        call    fred_entry_from_kernel
        FRED_EXIT
        ERETS

# =====================================================================================================================
# 2. What happened?
#
# void fred_entry_from_user(struct pt_regs *regs)
#
#       switch (regs->fred_ss.type) {
#       case EVENT_TYPE_OTHER:  SYSCALL or SYSENTER
#       case EVENT_TYPE_HWEXC:  by vector: exc_page_fault and so on
#       ...
#       }
# =====================================================================================================================
        .text
        .globl  fred_entry_from_user, fred_other, fred_intx, fred_hwexc, fred_extint, fred_entry_from_kernel
fred_entry_from_user:
        movq    ORIG_RAX(%rdi), %rsi            # the error code
        movq    $-1, ORIG_RAX(%rdi)             # "not a system call"
        movzbl  FRED_VECTOR(%rdi), %edx
        movzbl  FRED_TYPE(%rdi), %eax
        andl    $15, %eax
        cmpl    $EVENT_TYPE_OTHER, %eax
        je      fred_other
        cmpl    $EVENT_TYPE_SWINT, %eax
        je      fred_intx
        pushq   %rdi
        call    fred_event                      # all others
        popq    %rdi
        jmp     irqentry_exit_to_user_mode      # in Linux each handler does this for itself

# ---------------------------------------------------------------------------------------------------------------------
# static void fred_other(struct pt_regs *regs)
#
#:       if (vector == FRED_SYSCALL && 64-bit code) {
#               regs->orig_ax = regs->ax;
#               regs->ax = -ENOSYS;
#               do_syscall_64(regs, regs->orig_ax);                     what it says about SYSRET does not matter here
#       } else if (ia32_enabled() && vector == FRED_SYSENTER && 32-bit code)
#               ... do_fast_syscall_32(regs);
#:       else
#               exc_invalid_op(regs);
# ---------------------------------------------------------------------------------------------------------------------
fred_other:
        testb   $FRED_MODE_64BIT, FRED_LENGTH_AND_MODE(%rdi)
        jz      1f
        cmpl    $FRED_SYSCALL, %edx
        jne     2f
        call    frame_of_system_call
        movslq  %eax, %rsi
        jmp     do_syscall_64
1:      cmpl    $FRED_SYSENTER, %edx
        jne     2f
        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     2f
        call    frame_of_system_call
        jmp     do_fast_syscall_32
2:      pushq   %rdi
        call    exc_invalid_op
        popq    %rdi
        jmp     irqentry_exit_to_user_mode

frame_of_system_call:                           # RAX = the number
        movq    RAX(%rdi), %rax
        movq    %rax, ORIG_RAX(%rdi)
        movq    $-ENOSYS, RAX(%rdi)
        ret

# ---------------------------------------------------------------------------------------------------------------------
# static void fred_intx(struct pt_regs *regs)          INT n: no gate and no DPL, so the kernel decides which n are allowed
# ---------------------------------------------------------------------------------------------------------------------
fred_intx:
        pushq   %rdi
        cmpl    $3, %edx                        # cd 03, not INT3
        je      .Lfred_int3
        cmpl    $4, %edx                        # cd 04, not INTO
        je      .Lfred_overflow
        cmpl    $0x80, %edx
        jne     1f
        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     1f
        call    frame_of_system_call
        movl    %eax, %eax                      # the number has 32 bits
        movq    %rax, ORIG_RAX(%rdi)
        addq    $8, %rsp
        jmp     do_int80_syscall_32
.Lfred_int3:
        call    exc_int3
        jmp     2f
.Lfred_overflow:
        call    exc_overflow
        jmp     2f
1:      xorl    %esi, %esi                      # no error code: there is no gate that it could name
        call    exc_general_protection
2:      popq    %rdi
        jmp     irqentry_exit_to_user_mode

# ---------------------------------------------------------------------------------------------------------------------
# RDI = regs, RSI = error code, EDX = vector, EAX = type. The handlers are those of the IDT's entries (traps.S).
# ---------------------------------------------------------------------------------------------------------------------
fred_event:
        cmpl    $EVENT_TYPE_HWEXC, %eax
        je      fred_hwexc
        cmpl    $EVENT_TYPE_EXTINT, %eax
        je      fred_extint
        cmpl    $EVENT_TYPE_NMI, %eax
        je      exc_nmi
        cmpl    $EVENT_TYPE_PRIV_SWEXC, %eax
        je      exc_debug
        cmpl    $EVENT_TYPE_SWEXC, %eax
        jne     fred_bad_type
        cmpl    $3, %edx
        je      exc_int3
        cmpl    $4, %edx
        je      exc_overflow
fred_bad_type:
        ud2                                     # in Linux a panic with the frame

.macro HWEXC vector, handler
        cmpl    $\vector, %edx
        je      \handler
.endm
fred_hwexc:
        HWEXC   14, .Lfred_page_fault
        HWEXC   0, exc_divide_error
        HWEXC   1, exc_debug
        HWEXC   3, exc_int3
        HWEXC   4, exc_overflow
        HWEXC   5, exc_bounds
        HWEXC   6, exc_invalid_op
        HWEXC   7, exc_device_not_available
        HWEXC   8, .Lfred_double_fault
        HWEXC   10, exc_invalid_TSS
        HWEXC   11, exc_segment_not_present
        HWEXC   12, exc_stack_segment
        HWEXC   13, exc_general_protection
        HWEXC   16, exc_coprocessor_error
        HWEXC   17, exc_alignment_check
        HWEXC   18, exc_machine_check
        HWEXC   19, exc_simd_coprocessor_error
        jmp     fred_bad_type

.Lfred_page_fault:
        movq    FRED_EVENT_DATA(%rdi), %rdx     # the address is in the frame: a second fault cannot overwrite it, as in CR2
        jmp     exc_page_fault_at
.Lfred_double_fault:
        movq    %cr2, %rdx
        movl    $1, %ecx
        jmp     exc_double_fault

fred_extint:
        cmpl    $LOCAL_TIMER_VECTOR, %edx
        je      smp_apic_timer_interrupt
        jmp     do_IRQ

# =====================================================================================================================
# 3. Something happened in ring 0
# =====================================================================================================================
fred_entry_from_kernel:
        movq    ORIG_RAX(%rdi), %rsi
        movq    $-1, ORIG_RAX(%rdi)
        movzbl  FRED_VECTOR(%rdi), %edx
        movzbl  FRED_TYPE(%rdi), %eax
        andl    $15, %eax
        leaq    .Leretu(%rip), %rcx
        cmpq    %rcx, RIP(%rdi)
        jne     fred_event

# ---------------------------------------------------------------------------------------------------------------------
# ERETU failed: the frame makes no sense. It is the program that is to blame: give its frame the event, and start over as if
# ring 3 had been interrupted by it.                            (ex_handler_eretu, arch/x86/mm/extable.c)
# ---------------------------------------------------------------------------------------------------------------------
        movq    RSP(%rdi), %rcx                 # -> the frame, at its error code
        movq    %rsi, (%rcx)
        movzwl  CS - ORIG_RAX(%rcx), %eax       # selectors stay, all else is the event's
        movq    %rax, CS - ORIG_RAX(%rcx)
        movzwl  SS - ORIG_RAX(%rcx), %eax
        movq    SS(%rdi), %rdx
        andq    $~0xffff, %rdx
        orq     %rax, %rdx
        movq    %rdx, SS - ORIG_RAX(%rcx)
        movq    FRED_EVENT_DATA(%rdi), %rax
        movq    %rax, FRED_EVENT_DATA - ORIG_RAX(%rcx)
        leaq    asm_fred_entrypoint_user(%rip), %rax
        movq    %rax, RIP(%rdi)
        ret

# =====================================================================================================================
# 4. Switch it on
#
# void cpu_init_fred_exceptions(void)                                   arch/x86/kernel/fred.c
#
#       wrmsrl(MSR_IA32_FRED_CONFIG, asm_fred_entrypoint_user | red zone of 64 bytes | interrupts on stack level 0);
#       wrmsrl(MSR_IA32_FRED_STKLVLS, #DB 1, NMI 2, #MC 2, #DF 3);      for events in ring 0; those in ring 3 use level 0
#       wrmsrl(MSR_IA32_FRED_RSP1 ... RSP3, their stacks);              RSP0 is written at each context switch
#       cr4_set_bits(X86_CR4_FRED);
#       idt_invalidate();
# =====================================================================================================================
.macro WRMSRL msr                               # value in RAX
        movq    %rax, %rdx
        shrq    $32, %rdx
        movl    $\msr, %ecx
        wrmsr
.endm
        .globl  cpu_init_fred_exceptions
cpu_init_fred_exceptions:
        leaq    asm_fred_entrypoint_user + FRED_CONFIG_REDZONE(%rip), %rax
        WRMSRL  MSR_IA32_FRED_CONFIG
        movabsq $(1 << (2 * 1) | 2 << (2 * 2) | 2 << (2 * 18) | 3 << (2 * 8)), %rax
        WRMSRL  MSR_IA32_FRED_STKLVLS
        movq    %gs:cpu_tss_rw + TSS_ist + 8 * (DEBUG_STACK - 1), %rax
        WRMSRL  MSR_IA32_FRED_RSP1
        movq    %gs:cpu_tss_rw + TSS_ist + 8 * (NMI_STACK - 1), %rax
        WRMSRL  MSR_IA32_FRED_RSP2
        movq    %gs:cpu_tss_rw + TSS_ist + 8 * (DOUBLEFAULT_STACK - 1), %rax
        WRMSRL  MSR_IA32_FRED_RSP3
        movq    %cr4, %rax
        btsq    $X86_CR4_FRED_BIT, %rax
        movq    %rax, %cr4
        lidt    invalid_idt_descr(%rip)         # whoever still wanted it would fault
        ret

        .section .rodata, "a"
invalid_idt_descr:
        .word   0
        .quad   0
