# syscall_init.S - the registers that SYSCALL reads
#
# What it stands for: syscall_init of arch/x86/kernel/cpu/common.c, Linux v4.15 to v5.14. Structure and text are our own.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_init(void)                                              arch/x86/kernel/cpu/common.c
#
#       wrmsr(MSR_STAR, 0, (__USER32_CS << 16) | __KERNEL_CS);
#       wrmsrl(MSR_LSTAR, entry_SYSCALL_64);    up to v4.19 with page-table isolation: the trampoline's address in this CPU's
#                                               entry area
#       #ifdef CONFIG_IA32_EMULATION            (modeled: the boot option ia32_emulation= decides, as later kernels have it)
#       wrmsrl(MSR_CSTAR, entry_SYSCALL_compat);
#       wrmsrl_safe(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
#       wrmsrl_safe(MSR_IA32_SYSENTER_ESP, top of the entry stack);
#       wrmsrl_safe(MSR_IA32_SYSENTER_EIP, entry_SYSENTER_compat);
#       #else
#       wrmsrl(MSR_CSTAR, ignore_sysret);
#       wrmsrl_safe(MSR_IA32_SYSENTER_CS, GDT_ENTRY_INVALID_SEG);
#       wrmsrl_safe(MSR_IA32_SYSENTER_ESP, 0);
#       wrmsrl_safe(MSR_IA32_SYSENTER_EIP, 0);
#       #endif
#       wrmsrl(MSR_SYSCALL_MASK, TF | DF | IF | IOPL | AC | NT);           from v5.14 on all flags that a program can set
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

        .globl  syscall_init
syscall_init:
        #   63      48 47      32 31       0     SYSRET:  SS = first + 8 | 3, CS = first + 16 | 3 (64-bit)
        #   [USER32_CS][KERNEL_CS][   0    ]     SYSCALL: CS = second, SS = second + 8
        movl    $MSR_STAR, %ecx
        xorl    %eax, %eax
        movl    $((__USER32_CS << 16) | __KERNEL_CS), %edx
        wrmsr

        leaq    entry_SYSCALL_64(%rip), %rax
.if LINUX_VERSION < 420
        btl     $FEATURE_PTI, boot_features(%rip)
        jnc     1f
        leaq    entry_SYSCALL_64_trampoline(%rip), %rax
        leaq    _entry_trampoline(%rip), %rdx
        subq    %rdx, %rax
        movabsq $(CPU_ENTRY_AREA + CEA_entry_trampoline), %rdx
        addq    %rdx, %rax
1:
.endif
        WRMSRL  MSR_LSTAR

        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     .Lno_ia32_emulation
        leaq    entry_SYSCALL_compat(%rip), %rax
        WRMSRL  MSR_CSTAR
        movl    $__KERNEL_CS, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        movabsq $(CPU_ENTRY_AREA + CEA_entry_stack + SIZEOF_entry_stack), %rax
        WRMSRL  MSR_IA32_SYSENTER_ESP
        leaq    entry_SYSENTER_compat(%rip), %rax
        WRMSRL  MSR_IA32_SYSENTER_EIP
        jmp     .Lsyscall_mask
.Lno_ia32_emulation:
        leaq    ignore_sysret(%rip), %rax
        WRMSRL  MSR_CSTAR
        movl    $GDT_ENTRY_INVALID_SEG, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        xorl    %eax, %eax
        WRMSRL  MSR_IA32_SYSENTER_ESP
        xorl    %eax, %eax
        WRMSRL  MSR_IA32_SYSENTER_EIP

.Lsyscall_mask:
.if LINUX_VERSION < 514
        # SYSCALL clears these flags: 0x47700. IF above all: no interrupt before there is a stack.
        movl    $(X86_EFLAGS_TF | X86_EFLAGS_DF | X86_EFLAGS_IF | X86_EFLAGS_IOPL | X86_EFLAGS_AC | X86_EFLAGS_NT), %eax
.else
        # SYSCALL clears these flags: 0x257fd5, so that the kernel always starts with the same ones. IF above all: no interrupt
        # before there is a stack.
        movl    $(X86_EFLAGS_STATUS | X86_EFLAGS_TF | X86_EFLAGS_DF | X86_EFLAGS_IF | X86_EFLAGS_IOPL), %eax
        orl     $(X86_EFLAGS_NT | X86_EFLAGS_RF | X86_EFLAGS_AC | X86_EFLAGS_ID), %eax
.endif
        WRMSRL  MSR_SYSCALL_MASK
        ret
