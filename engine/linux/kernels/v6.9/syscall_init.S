# syscall_init.S - the registers that SYSCALL reads
#
# What it stands for: syscall_init and idt_syscall_init of arch/x86/kernel/cpu/common.c, Linux v6.9. Structure and text are our
# own.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_init(void)
#
#       wrmsr(MSR_STAR, 0, (__USER32_CS << 16) | __KERNEL_CS);
#:       if (!cpu_feature_enabled(X86_FEATURE_FRED))
#               idt_syscall_init();                     with FRED (the profile of that name) nothing more is needed
#
# static inline void idt_syscall_init(void)
#
#       wrmsrl(MSR_LSTAR, entry_SYSCALL_64);
#:       if (ia32_enabled()) {                           the boot option ia32_emulation=, from v6.7 on
#               wrmsrl_cstar(entry_SYSCALL_compat);     not written on Intel, where 32-bit code has no SYSCALL
#               wrmsrl_safe(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
#               wrmsrl_safe(MSR_IA32_SYSENTER_ESP, top of the entry stack);
#               wrmsrl_safe(MSR_IA32_SYSENTER_EIP, entry_SYSENTER_compat);
#       } else {
#               wrmsrl_cstar(entry_SYSCALL32_ignore);
#               wrmsrl_safe(MSR_IA32_SYSENTER_CS, GDT_ENTRY_INVALID_SEG);
#               wrmsrl_safe(MSR_IA32_SYSENTER_ESP, 0);
#               wrmsrl_safe(MSR_IA32_SYSENTER_EIP, 0);
#       }
#       wrmsrl(MSR_SYSCALL_MASK, all flags that a program can set);
#
# WRMSR writes EDX:EAX to the MSR whose number is in ECX. The SYSENTER registers of AMD have 32 bits: what is written is
# cut, and that does no harm, because AMD has no SYSENTER in long mode.
# ---------------------------------------------------------------------------------------------------------------------
.macro WRMSRL msr                               # value in RAX
        movq    %rax, %rdx
        shrq    $32, %rdx
        movl    $\msr, %ecx
        wrmsr
.endm
.macro WRMSRL_CSTAR                             # a guest of Intel's TDX would be stopped by the write
        btl     $FEATURE_AMD, boot_features(%rip)
        jnc     .Lno_cstar_\@
        WRMSRL  MSR_CSTAR
.Lno_cstar_\@:
.endm

        .globl  syscall_init
syscall_init:
        #   63      48 47      32 31       0     SYSRET:  SS = first + 8 | 3, CS = first + 16 | 3 (64-bit)
        #   [USER32_CS][KERNEL_CS][   0    ]     SYSCALL: CS = second, SS = second + 8
        movl    $MSR_STAR, %ecx
        xorl    %eax, %eax
        movl    $((__USER32_CS << 16) | __KERNEL_CS), %edx
        wrmsr

idt_syscall_init:
        leaq    entry_SYSCALL_64(%rip), %rax
        WRMSRL  MSR_LSTAR

        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     .Lno_ia32_emulation
        leaq    entry_SYSCALL_compat(%rip), %rax
        WRMSRL_CSTAR
        movl    $__KERNEL_CS, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        movabsq $(CPU_ENTRY_AREA + CEA_entry_stack + SIZEOF_entry_stack), %rax
        WRMSRL  MSR_IA32_SYSENTER_ESP
        leaq    entry_SYSENTER_compat(%rip), %rax
        WRMSRL  MSR_IA32_SYSENTER_EIP
        jmp     .Lsyscall_mask
.Lno_ia32_emulation:
        leaq    entry_SYSCALL32_ignore(%rip), %rax
        WRMSRL_CSTAR
        movl    $GDT_ENTRY_INVALID_SEG, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        xorl    %eax, %eax
        WRMSRL  MSR_IA32_SYSENTER_ESP
        xorl    %eax, %eax
        WRMSRL  MSR_IA32_SYSENTER_EIP

.Lsyscall_mask:
        # SYSCALL clears these flags: 0x257fd5, so that the kernel always starts with the same ones. IF above all: no interrupt
        # before there is a stack.
        movl    $(X86_EFLAGS_STATUS | X86_EFLAGS_TF | X86_EFLAGS_DF | X86_EFLAGS_IF | X86_EFLAGS_IOPL), %eax
        orl     $(X86_EFLAGS_NT | X86_EFLAGS_RF | X86_EFLAGS_AC | X86_EFLAGS_ID), %eax
        WRMSRL  MSR_SYSCALL_MASK
        ret
