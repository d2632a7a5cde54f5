# entry_64.S - into the kernel and out again
#
# What it stands for: arch/x86/entry/entry_64.S of Linux v4.20 (CONFIG_PAGE_TABLE_ISOLATION=y, CONFIG_RETPOLINE=n,
# CONFIG_X86_X32_ABI=n). Names of labels are Linux's; the text is our own.
#
# On entry by SYSCALL the CPU has done this and no more:
#
#     RIP  = MSR_LSTAR            RCX = the user's RIP (behind the syscall instruction)
#     CPL  = 0                    R11 = the user's RFLAGS
#     CS, SS = from MSR_STAR      RFLAGS = RFLAGS with the bits of MSR_SYSCALL_MASK cleared
#
# It has NOT changed RSP, GS or CR3, and it has pushed nothing. All three are still the user's.
#
#     register  holds                         C name
#     RAX       number of the system call     nr
#     RDI       argument 1
#     RSI       argument 2
#     RDX       argument 3
#     R10       argument 4                    (C wants it in RCX, but RCX holds the return address)
#     R8        argument 5
#     R9        argument 6
#     RBX RBP R12-R15 belong to the user and must come back unchanged

        .include "asm-offsets.h"
        .include "calling.h"

# =====================================================================================================================
# 1. In: MSR_LSTAR holds this address
#
# Ring 3 sees this code, the TSS and the entry stack, even with page-table isolation, and that is enough: the user's RSP goes
# into a field of the TSS which the CPU does not use, then RSP is free to switch CR3 with.
# =====================================================================================================================
        .section .entry.text, "ax"
        .globl  entry_SYSCALL_64, entry_SYSCALL_64_after_hwframe
entry_SYSCALL_64:
        swapgs                                  # GS: the user's base <-> the kernel's per-CPU base
        movq    %rsp, %gs:cpu_tss_rw + TSS_sp2
        SWITCH_TO_KERNEL_CR3 %rsp
        movq    %gs:cpu_current_top_of_stack, %rsp

        # Push the five words that an interrupt would have pushed.
        pushq   $__USER_DS                      # pt_regs->ss
        pushq   %gs:cpu_tss_rw + TSS_sp2        # pt_regs->sp
        pushq   %r11                            # pt_regs->flags
        pushq   $__USER_CS                      # pt_regs->cs
        pushq   %rcx                            # pt_regs->ip
entry_SYSCALL_64_after_hwframe:
        pushq   %rax                            # pt_regs->orig_ax: the number, RAX will hold the result
        PUSH_AND_CLEAR_REGS $-ENOSYS            # pt_regs->ax: the answer if nobody gives another

        movq    %rax, %rdi                      # all 64 bits of it
        movq    %rsp, %rsi
        call    do_syscall_64                   # returns with interrupts off

# =====================================================================================================================
# 2. Back to ring 3: by SYSRET if nobody can tell the difference, else by IRET
#
# SYSRET is quick but knows only RCX and R11. It is right if those equal what IRET would restore. One check is about
# safety: with an address in RCX that is not canonical, Intel's SYSRET raises #GP while still in ring 0, but on the
# user's stack (CVE-2012-0217, CVE-2014-4699). So such an address goes to IRET.
# =====================================================================================================================
        .globl  return_from_SYSCALL_64, syscall_return_via_sysret
return_from_SYSCALL_64:
        movq    RCX(%rsp), %rcx
        movq    RIP(%rsp), %r11
        cmpq    %rcx, %r11                      # SYSRET destroys RCX: is the return address in it anyway?
        jne     swapgs_restore_regs_and_return_to_usermode

        shlq    $64 - 48, %rcx                  # canonical: bits 63 to 47 are equal. Push them out and sign-extend:
        sarq    $64 - 48, %rcx                  # if the number is another now, it was not
        cmpq    %rcx, %r11
        jne     swapgs_restore_regs_and_return_to_usermode

        cmpq    $__USER_CS, CS(%rsp)
        jne     swapgs_restore_regs_and_return_to_usermode

        movq    R11(%rsp), %r11
        cmpq    %r11, EFLAGS(%rsp)              # SYSRET destroys R11: are the flags in it anyway?
        jne     swapgs_restore_regs_and_return_to_usermode

        testq   $(X86_EFLAGS_RF | X86_EFLAGS_TF), %r11  # SYSRET cannot restore RF; with TF it would trap too early
        jnz     swapgs_restore_regs_and_return_to_usermode

        cmpq    $__USER_DS, SS(%rsp)
        jne     swapgs_restore_regs_and_return_to_usermode

syscall_return_via_sysret:
        POP_REGS pop_rdi=0, skip_r11rcx=1

        # Left on this stack: RDI, ORIG_RAX and the five words. The page tables of ring 3 do not map it, so carry RSP and
        # RDI over to the entry stack, which both halves map.
        movq    %rsp, %rdi
        movq    %gs:cpu_tss_rw + TSS_sp0, %rsp
        pushq   RSP - RDI(%rdi)                 # the user's RSP
        pushq   (%rdi)                          # the user's RDI
        SWITCH_TO_USER_CR3 %rdi
        popq    %rdi
        popq    %rsp
        swapgs
        sysretq                                 # RIP = RCX, RFLAGS = R11, CPL = 3

# ---------------------------------------------------------------------------------------------------------------------
# The other way out, for everything: exceptions, interrupts, new programs, and system calls that SYSRET cannot serve.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  swapgs_restore_regs_and_return_to_usermode, native_iret, native_irq_return_iret
swapgs_restore_regs_and_return_to_usermode:
        POP_REGS pop_rdi=0

        movq    %rsp, %rdi                      # RDI -> the slots RDI, ORIG_RAX, RIP, CS, EFLAGS, RSP, SS
        movq    %gs:cpu_tss_rw + TSS_sp0, %rsp
        pushq   SS - RDI(%rdi)
        pushq   RSP - RDI(%rdi)
        pushq   EFLAGS - RDI(%rdi)
        pushq   CS - RDI(%rdi)
        pushq   RIP - RDI(%rdi)
        pushq   (%rdi)
        SWITCH_TO_USER_CR3 %rdi
        popq    %rdi
        swapgs
native_iret:
        testb   $4, SS - RIP(%rsp)              # a stack segment of the LDT may be a 16-bit one
        jnz     native_irq_return_ldt           # espfix_64.S
native_irq_return_iret:
        iretq                                   # RIP, CS, RFLAGS, RSP, SS from the stack

# A new task starts here, after the context switch: RSP -> its pt_regs, complete; RAX = 0 is in them already.
        .globl  ret_from_fork
ret_from_fork:
        movq    %rsp, %rdi
        call    syscall_return_slowpath
        jmp     swapgs_restore_regs_and_return_to_usermode
