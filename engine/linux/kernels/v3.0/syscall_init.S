# syscall_init.S - the registers that SYSCALL reads
#
# What it stands for: syscall_init of arch/x86/kernel/cpu/common.c and syscall32_cpu_init of arch/x86/vdso/vdso32-setup.c,
# Linux v3.0. Structure and text are our own.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_init(void)
#
#       wrmsrl(MSR_STAR, __USER32_CS << 48 | __KERNEL_CS << 32);
#       wrmsrl(MSR_LSTAR, system_call);
#       wrmsrl(MSR_CSTAR, ignore_sysret);
#       #ifdef CONFIG_IA32_EMULATION            (modeled: the lab's option ia32_emulation= stands for the configuration)
#       syscall32_cpu_init();
#       #endif
#       wrmsrl(MSR_SYSCALL_MASK, TF | DF | IF | IOPL);
#
# void syscall32_cpu_init(void)
#
#       checking_wrmsrl(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
#       checking_wrmsrl(MSR_IA32_SYSENTER_ESP, 0);
#       checking_wrmsrl(MSR_IA32_SYSENTER_EIP, ia32_sysenter_target);
#       wrmsrl(MSR_CSTAR, ia32_cstar_target);
#
# WRMSR writes EDX:EAX to the MSR whose number is in ECX.
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

        leaq    system_call(%rip), %rax
        WRMSRL  MSR_LSTAR
        leaq    ignore_sysret(%rip), %rax
        WRMSRL  MSR_CSTAR

        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     .Lsyscall_mask
syscall32_cpu_init:
        movl    $__KERNEL_CS, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        xorl    %eax, %eax                      # the entry code finds its stack by itself
        WRMSRL  MSR_IA32_SYSENTER_ESP
        leaq    entry_SYSENTER_compat(%rip), %rax       # v3.0 calls it ia32_sysenter_target
        WRMSRL  MSR_IA32_SYSENTER_EIP
        leaq    entry_SYSCALL_compat(%rip), %rax        # v3.0: ia32_cstar_target
        WRMSRL  MSR_CSTAR

.Lsyscall_mask:
        # SYSCALL clears these flags: 0x3700. IF above all: no interrupt before there is a stack. AC and NT are not among them:
        # what the program put there, the kernel runs with.
        movl    $(X86_EFLAGS_TF | X86_EFLAGS_DF | X86_EFLAGS_IF | X86_EFLAGS_IOPL), %eax
        WRMSRL  MSR_SYSCALL_MASK
        ret
