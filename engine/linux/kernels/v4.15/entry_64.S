# entry_64.S - into the kernel and out again
#
# What it stands for: arch/x86/entry/entry_64.S of Linux v4.15 (CONFIG_PAGE_TABLE_ISOLATION=y, CONFIG_RETPOLINE=n,
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
# 1. With page-table isolation: the trampoline
#
# MSR_LSTAR does not hold the address below but that of a second mapping of this page, inside the CPU entry area: the
# user's page tables show only that one. All addresses here are relative to RIP, so in the alias they land in the entry
# area of this very CPU. That is how the code finds a stack without GS and without a free register.
# =====================================================================================================================
        .section .entry_trampoline, "ax"
        .globl  _entry_trampoline, entry_SYSCALL_64_trampoline

# The entry area seen from this page; the last word of the entry stack is free for a moment.
.equ CEA_FROM_HERE, -CEA_entry_trampoline
.equ RSP_SCRATCH, CEA_FROM_HERE + CEA_entry_stack + SIZEOF_entry_stack - 8
.equ TSS_SP1_HERE, CEA_FROM_HERE + CEA_tss + TSS_sp1

_entry_trampoline:
entry_SYSCALL_64_trampoline:
        swapgs                                  # GS: the user's base <-> the kernel's per-CPU base
        movq    %rsp, _entry_trampoline + RSP_SCRATCH(%rip)
        SWITCH_TO_KERNEL_CR3 %rsp               # RSP is saved, so it is the one register we may use
        movq    _entry_trampoline + TSS_SP1_HERE(%rip), %rsp    # top of the task's kernel stack

        # Push the five words that an interrupt would have pushed.
        pushq   $__USER_DS                      # pt_regs->ss
        pushq   _entry_trampoline + RSP_SCRATCH(%rip)   # pt_regs->sp
        pushq   %r11                            # pt_regs->flags
        pushq   $__USER_CS                      # pt_regs->cs
        pushq   %rcx                            # pt_regs->ip

        # A relative jump would miss: this code runs 0x... away from where it was linked. So go through a register.
        # (With CONFIG_RETPOLINE=y this jump is a retpoline.)
        pushq   %rdi
        movq    $entry_SYSCALL_64_stage2, %rdi
        jmp     *%rdi

        .section .entry.text, "ax"
        .globl  entry_SYSCALL_64_stage2
entry_SYSCALL_64_stage2:
        popq    %rdi
        jmp     entry_SYSCALL_64_after_hwframe

# =====================================================================================================================
# 2. Without page-table isolation: MSR_LSTAR holds this address
# =====================================================================================================================
        .globl  entry_SYSCALL_64, entry_SYSCALL_64_after_hwframe
entry_SYSCALL_64:
        swapgs
        movq    %rsp, %gs:rsp_scratch
        movq    %gs:cpu_tss_rw + TSS_sp1, %rsp

        pushq   $__USER_DS                      # pt_regs->ss
        pushq   %gs:rsp_scratch                 # pt_regs->sp
        pushq   %r11                            # pt_regs->flags
        pushq   $__USER_CS                      # pt_regs->cs
        pushq   %rcx                            # pt_regs->ip

# =====================================================================================================================
# 3. Both ways meet: finish pt_regs
# =====================================================================================================================
entry_SYSCALL_64_after_hwframe:
        pushq   %rax                            # pt_regs->orig_ax: the number, RAX will hold the result
        pushq   %rdi                            # pt_regs->di
        pushq   %rsi                            # pt_regs->si
        pushq   %rdx                            # pt_regs->dx
        pushq   %rcx                            # pt_regs->cx
        pushq   $-ENOSYS                        # pt_regs->ax: the answer if nobody gives another
        pushq   %r8                             # pt_regs->r8
        pushq   %r9                             # pt_regs->r9
        pushq   %r10                            # pt_regs->r10
        pushq   %r11                            # pt_regs->r11
        subq    $6*8, %rsp                      # pt_regs->bx, bp, r12-r15: not saved on the fast path

        # From SYSCALL up to here an interrupt would have run on the user's stack or GS. MSR_SYSCALL_MASK clears IF to
        # prevent it. modeled: this check is CONFIG_DEBUG_ENTRY's, Linux v4.15 makes it on the paths of interrupts only.
        pushfq
        testl   $X86_EFLAGS_IF, (%rsp)
        jnz     entry_BUG_interrupts_are_on
        popq    %r11

        # Does someone trace this task, or is there work to do on the way out? Then take the slow path.
        movq    %gs:current_task, %r11
        testl   $TIF_ALLWORK_MASK, TASK_TI_flags(%r11)
        jnz     entry_SYSCALL64_slow_path

# ---------------------------------------------------------------------------------------------------------------------
# 3a. The fast path:   regs->ax = sys_call_table[nr](di, si, dx, r10, r8, r9);
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_SYSCALL_64_fastpath
entry_SYSCALL_64_fastpath:
        sti                                     # the stack is the kernel's: interrupts may come
        cmpq    $__NR_syscall_max, %rax
        ja      1f                              # unsigned: negative numbers are too large as well
        movq    %r10, %rcx                      # argument 4: from where SYSCALL allows it to where C wants it
        call    *sys_call_table(,%rax,8)
.Lafter_fastpath_call:
        movq    %rax, RAX(%rsp)                 # pt_regs->ax = the handler's result
1:
        cli                                     # from here on nothing may disturb the way out
        movq    %gs:current_task, %r11
        testl   $TIF_ALLWORK_MASK, TASK_TI_flags(%r11)
        jnz     2f

        movq    RIP(%rsp), %rcx                 # SYSRET takes RIP from RCX ...
        movq    EFLAGS(%rsp), %r11              # ... and RFLAGS from R11
        addq    $6*8, %rsp                      # the extra regs were never touched
        jmp     .Lpop_c_regs_and_sysret

2:      # Work appeared while the handler ran, a signal for instance. Complete pt_regs and do it.
        sti
        call    save_extra_regs
        movq    %rsp, %rdi
        call    syscall_return_slowpath
        jmp     return_from_SYSCALL_64

# ---------------------------------------------------------------------------------------------------------------------
# 3b. The slow path:   do_syscall_64(regs);
# ---------------------------------------------------------------------------------------------------------------------
entry_SYSCALL64_slow_path:
        call    save_extra_regs
        movq    %rsp, %rdi
        call    do_syscall_64

# =====================================================================================================================
# 4. Back to ring 3: by SYSRET if nobody can tell the difference, else by IRET
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
        POP_EXTRA_REGS
.Lpop_c_regs_and_sysret:                        # RCX and R11 are ready: skip their slots
        popq    %rsi                            # (r11)
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rax                            # the result, for the user
        popq    %rsi                            # (rcx)
        popq    %rdx
        popq    %rsi

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
        POP_EXTRA_REGS
        POP_C_REGS_BUT_RDI

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

# Fills the six slots that the fast path left open; they lie just above this call's return address.
save_extra_regs:
        movq    %rbx, RBX + 8(%rsp)
        movq    %rbp, RBP + 8(%rsp)
        movq    %r12, R12 + 8(%rsp)
        movq    %r13, R13 + 8(%rsp)
        movq    %r14, R14 + 8(%rsp)
        movq    %r15, R15 + 8(%rsp)
        ret

# ---------------------------------------------------------------------------------------------------------------------
# Handlers that need all of pt_regs, because they copy or replace it (fork, execve, rt_sigreturn, ...). The table names the
# stub ptregs_sys_fork instead of sys_fork. Called from the fast path, the stub throws the return address away and starts
# again on the slow path, which saves the six registers; there it is called from do_syscall_64 and goes on to the handler.
# ---------------------------------------------------------------------------------------------------------------------
.macro __SYSCALL number, handler, qualifier
  .ifnb \qualifier
        .globl  \qualifier\()_sys_\handler
\qualifier\()_sys_\handler:
        leaq    sys_\handler(%rip), %rax
        jmp     stub_ptregs_64
  .endif
.endm
.macro __SYSCALL_NONE number
.endm
.macro __SYSCALL_HOLE first, last
.endm
.macro __SYSCALL_AT number, handler, address
.endm
        .include "syscalls_64.h"

stub_ptregs_64:
        cmpq    $.Lafter_fastpath_call, (%rsp)  # who called?
        jne     1f
        cli
        popq    %rax                            # not back there
        jmp     entry_SYSCALL64_slow_path
1:      jmp     *%rax

# A new task starts here, after the context switch: RSP -> its pt_regs, complete; RAX = 0 is in them already.
        .globl  ret_from_fork
ret_from_fork:
        movq    %rsp, %rdi
        call    syscall_return_slowpath
        jmp     swapgs_restore_regs_and_return_to_usermode

# MSR_SYSCALL_MASK did not clear IF.
        .globl  entry_BUG_interrupts_are_on
entry_BUG_interrupts_are_on:
        ud2
