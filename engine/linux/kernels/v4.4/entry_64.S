# entry_64.S - into the kernel and out again
#
# What it stands for: arch/x86/entry/entry_64.S of Linux v4.4 (CONFIG_X86_X32_ABI=n). Names of labels are Linux's; the text is
# our own.
#
# On entry by SYSCALL the CPU has done this and no more:
#
#     RIP  = MSR_LSTAR            RCX = the user's RIP (behind the syscall instruction)
#     CPL  = 0                    R11 = the user's RFLAGS
#     CS, SS = from MSR_STAR      RFLAGS = RFLAGS with the bits of MSR_SYSCALL_MASK cleared
#
# It has NOT changed RSP, GS or CR3, and it has pushed nothing. RSP and GS are still the user's; CR3 is the same for both.
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
# =====================================================================================================================
        .section .entry.text, "ax"
        .globl  entry_SYSCALL_64
entry_SYSCALL_64:
        swapgs                                  # GS: the user's base <-> the kernel's per-CPU base
        movq    %rsp, %gs:rsp_scratch
        movq    %gs:cpu_current_top_of_stack, %rsp

        # Push the five words that an interrupt would have pushed. rsp_scratch is read once and free again, so from then on
        # interrupts may come.
        pushq   $__USER_DS                      # pt_regs->ss
        pushq   %gs:rsp_scratch                 # pt_regs->sp
        sti
        pushq   %r11                            # pt_regs->flags
        pushq   $__USER_CS                      # pt_regs->cs
        pushq   %rcx                            # pt_regs->ip
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
        subq    $6*8, %rsp                      # pt_regs->bx, bp, r12-r15: not saved

        TEST_THREAD_FLAGS TIF_WORK_SYSCALL_ENTRY
        jnz     tracesys

# =====================================================================================================================
# 2. The fast path:   regs->ax = sys_call_table[nr](di, si, dx, r10, r8, r9);
# =====================================================================================================================
        .globl  entry_SYSCALL_64_fastpath
entry_SYSCALL_64_fastpath:
        cmpq    $__NR_syscall_max, %rax
        ja      1f                              # unsigned: negative numbers are too large as well. The answer is there
        movq    %r10, %rcx                      # argument 4: from where SYSCALL allows it to where C wants it
        call    *sys_call_table(,%rax,8)
        movq    %rax, RAX(%rsp)                 # pt_regs->ax = the handler's result
1:
        cli                                     # from here on nothing may disturb the way out
        TEST_THREAD_FLAGS TIF_ALLWORK_MASK
        jnz     int_ret_from_sys_call_irqs_off

        # Straight back by SYSRET. Nobody has looked whether RIP is canonical: a handler cannot have changed it, unless it
        # works on pt_regs, and those handlers leave by the slow way.
        RESTORE_C_REGS_EXCEPT_RCX_R11
        movq    RIP(%rsp), %rcx                 # SYSRET takes RIP from RCX ...
        movq    EFLAGS(%rsp), %r11              # ... and RFLAGS from R11
        movq    RSP(%rsp), %rsp
        swapgs
        sysretq                                 # RIP = RCX, RFLAGS = R11, CPL = 3

# =====================================================================================================================
# 3. The task is traced: tell the tracer before and after
# =====================================================================================================================
tracesys:                                       # modeled: one step; v4.4 has syscall_trace_enter_phase1 and _phase2
        SAVE_EXTRA_REGS
        movq    %rsp, %rdi
        call    syscall_trace_enter             # RAX = the number, which the tracer may have changed
        movq    RDI(%rsp), %rdi                 # and it may have changed the arguments
        movq    RSI(%rsp), %rsi
        movq    RDX(%rsp), %rdx
        movq    R10(%rsp), %r10
        movq    R8(%rsp), %r8
        movq    R9(%rsp), %r9
        RESTORE_EXTRA_REGS
        cmpq    $__NR_syscall_max, %rax
        ja      1f
        movq    %r10, %rcx
        call    *sys_call_table(,%rax,8)
        movq    %rax, RAX(%rsp)
1:
        # fall through

# =====================================================================================================================
# 4. The slow way out: work first, then SYSRET if nobody can tell the difference, else IRET
# =====================================================================================================================
        .globl  int_ret_from_sys_call
int_ret_from_sys_call:
        cli
int_ret_from_sys_call_irqs_off:
        SAVE_EXTRA_REGS                         # now pt_regs is complete
        movq    %rsp, %rdi
        call    syscall_return_slowpath         # returns with interrupts off
        RESTORE_EXTRA_REGS

        # "Opportunistic SYSRET". It is quick but knows only RCX and R11; it is right if those equal what IRET would restore.
        # One check is about safety: with an address in RCX that is not canonical, Intel's SYSRET raises #GP while still in
        # ring 0, but on the user's stack (CVE-2012-0217, CVE-2014-4699). So such an address goes to IRET.
        .globl  opportunistic_sysret
opportunistic_sysret:
        movq    RCX(%rsp), %rcx
        movq    RIP(%rsp), %r11
        cmpq    %rcx, %r11                      # SYSRET destroys RCX: is the return address in it anyway?
        jne     opportunistic_sysret_failed

        shlq    $64 - 48, %rcx                  # canonical: bits 63 to 47 are equal. Push them out and sign-extend:
        sarq    $64 - 48, %rcx                  # if the number is another now, it was not
        cmpq    %rcx, %r11
        jne     opportunistic_sysret_failed

        cmpq    $__USER_CS, CS(%rsp)
        jne     opportunistic_sysret_failed

        movq    R11(%rsp), %r11
        cmpq    %r11, EFLAGS(%rsp)              # SYSRET destroys R11: are the flags in it anyway?
        jne     opportunistic_sysret_failed

        testq   $(X86_EFLAGS_RF | X86_EFLAGS_TF), %r11  # SYSRET cannot restore RF; with TF it would trap too early
        jnz     opportunistic_sysret_failed

        cmpq    $__USER_DS, SS(%rsp)
        jne     opportunistic_sysret_failed

        .globl  syscall_return_via_sysret
syscall_return_via_sysret:                      # RCX and R11 are ready
        RESTORE_C_REGS_EXCEPT_RCX_R11
        movq    RSP(%rsp), %rsp
        swapgs
        sysretq

opportunistic_sysret_failed:
        swapgs
        jmp     restore_c_regs_and_iret

# ---------------------------------------------------------------------------------------------------------------------
# The way out of exceptions, interrupts and new programs
# ---------------------------------------------------------------------------------------------------------------------
        .globl  retint_user_swapgs, restore_c_regs_and_iret, native_iret, native_irq_return_iret
retint_user_swapgs:                             # in Linux the second half of retint_user
        RESTORE_EXTRA_REGS
        swapgs
restore_c_regs_and_iret:
        RESTORE_C_REGS
        REMOVE_PT_GPREGS_FROM_STACK
native_iret:
        testb   $4, SS - RIP(%rsp)              # a stack segment of the LDT may be a 16-bit one
        jnz     native_irq_return_ldt           # espfix_64.S
native_irq_return_iret:
        iretq                                   # RIP, CS, RFLAGS, RSP, SS from the stack

# =====================================================================================================================
# 5. Handlers that need all of pt_regs. They are called with their return address above it, so offsets are 8 larger.
# =====================================================================================================================
.macro FORK_LIKE func
        .globl  stub_\func
stub_\func:
        SAVE_EXTRA_REGS 8
        jmp     sys_\func
.endm
        FORK_LIKE clone
        FORK_LIKE fork
        FORK_LIKE vfork

        .globl  stub_execve, stub_execveat
stub_execve:
        SAVE_EXTRA_REGS 8                       # modeled: the service looks at them; v4.4 does not need to
        call    sys_execve
return_from_execve:
        testl   %eax, %eax
        jz      1f
        ret                                     # it failed: back to the old program by the fast path
1:      addq    $8, %rsp                        # it worked: a new program, which starts with empty registers
        ZERO_EXTRA_REGS
        movq    %rax, RAX(%rsp)
        jmp     int_ret_from_sys_call
stub_execveat:
        SAVE_EXTRA_REGS 8
        call    sys_execveat
        jmp     return_from_execve

        .globl  stub_rt_sigreturn
stub_rt_sigreturn:
        SAVE_EXTRA_REGS 8                       # in case that it fails and leaves pt_regs alone
        call    sys_rt_sigreturn
        addq    $8, %rsp
        RESTORE_EXTRA_REGS                      # what the frame of the signal said
        movq    %rax, RAX(%rsp)                 # RAX is from the frame too
        jmp     int_ret_from_sys_call

# A new task starts here, after the context switch: RSP -> its pt_regs, complete; RAX = 0 is in them already.
        .globl  ret_from_fork
ret_from_fork:
        RESTORE_EXTRA_REGS
        jmp     int_ret_from_sys_call
