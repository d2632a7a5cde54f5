# syscall_init.S - the registers that SYSCALL reads
#
# What it stands for: syscall_init of arch/x86/kernel/cpu/common.c, Linux v4.4. Structure and text are our own.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_init(void)
#
#       wrmsrl(MSR_STAR, __USER32_CS << 48 | __KERNEL_CS << 32);
#       wrmsrl(MSR_LSTAR, entry_SYSCALL_64);
#       #ifdef CONFIG_IA32_EMULATION            (modeled: the lab's option ia32_emulation= stands for the configuration)
#       wrmsrl(MSR_CSTAR, entry_SYSCALL_compat);
#       wrmsrl_safe(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
#       wrmsrl_safe(MSR_IA32_SYSENTER_ESP, 0);
#       wrmsrl_safe(MSR_IA32_SYSENTER_EIP, entry_SYSENTER_compat);
#       #else
#       wrmsrl(MSR_CSTAR, ignore_sysret);
#       wrmsrl_safe(MSR_IA32_SYSENTER_CS, GDT_ENTRY_INVALID_SEG);
#       wrmsrl_safe(MSR_IA32_SYSENTER_ESP, 0);
#       wrmsrl_safe(MSR_IA32_SYSENTER_EIP, 0);
#       #endif
#       wrmsrl(MSR_SYSCALL_MASK, TF | DF | IF | IOPL | AC | NT);
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

        leaq    entry_SYSCALL_64(%rip), %rax
        WRMSRL  MSR_LSTAR

        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     .Lno_ia32_emulation
        leaq    entry_SYSCALL_compat(%rip), %rax
        WRMSRL  MSR_CSTAR
        movl    $__KERNEL_CS, %eax
        WRMSRL  MSR_IA32_SYSENTER_CS
        xorl    %eax, %eax                      # the entry code finds its stack by itself
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
        # SYSCALL clears these flags: 0x47700. IF above all: no interrupt before there is a stack.
        movl    $(X86_EFLAGS_TF | X86_EFLAGS_DF | X86_EFLAGS_IF | X86_EFLAGS_IOPL | X86_EFLAGS_AC | X86_EFLAGS_NT), %eax
        WRMSRL  MSR_SYSCALL_MASK
        ret
