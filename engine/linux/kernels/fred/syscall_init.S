# syscall_init.S - what is left of the registers that SYSCALL reads
#
# What it stands for: syscall_init of arch/x86/kernel/cpu/common.c, Linux v6.9, on a CPU with FRED. Structure and text are our
# own.

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void syscall_init(void)
#
#       wrmsr(MSR_STAR, 0, (__USER32_CS << 16) | __KERNEL_CS);
#:       if (!cpu_feature_enabled(X86_FEATURE_FRED))
#               idt_syscall_init();                     not here: MSR_LSTAR, MSR_CSTAR, MSR_SYSCALL_MASK and the SYSENTER
#                                                       registers are never written
#
# MSR_STAR still says which selectors ring 0 and ring 3 have.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  syscall_init
syscall_init:
        #   63      48 47      32 31       0     to ring 3: SS = first + 8 | 3, CS = first + 16 | 3 (64-bit)
        #   [USER32_CS][KERNEL_CS][   0    ]     to ring 0: CS = second, SS = second + 8
        movl    $MSR_STAR, %ecx
        xorl    %eax, %eax
        movl    $((__USER32_CS << 16) | __KERNEL_CS), %edx
        wrmsr
        jmp     cpu_init_fred_exceptions        # in Linux it is called earlier, from cpu_init_exception_handling
