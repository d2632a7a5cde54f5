# entry_64_compat.S - the doors for 32-bit code
#
# What it stands for: arch/x86/entry/entry_64_compat.S and the 32-bit half of arch/x86/entry/common.c, Linux v4.4 and later
# (CONFIG_IA32_EMULATION=y); v3.0 has arch/x86/ia32/ia32entry.S. Structure and text are our own.
#
#     door        who comes                  saved by the CPU        number  arguments                      way back
#     INT 0x80    any ring 3 code            all five words          EAX     EBX ECX EDX ESI EDI EBP        IRET
#     SYSENTER    32-bit code on Intel       nothing                 EAX     EBX ECX EDX ESI EDI 0(%ebp)    SYSRETL, IRET
#                 (64-bit code can, too)
#     SYSCALL     32-bit code on AMD         EIP in RCX, EFLAGS in   EAX     EBX EBP EDX ESI EDI 0(%esp)    SYSRETL, IRET
#                                            R11
#
# Programs do not write SYSENTER or SYSCALL themselves: they call __kernel_vsyscall in the vDSO (vdso32.S), which knows the CPU
# and where the kernel comes back to.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

.equ X86_EFLAGS_VM, 0x20000

.macro PUSH_REGS_BELOW_RCX rax                  # RAX ... R15 of pt_regs; R8 to R11 mean nothing to 32-bit code
        pushq   \rax
  .rept 4
        pushq   $0
  .endr
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

        .section .entry.text, "ax"
# ---------------------------------------------------------------------------------------------------------------------
# INT 0x80:   the number and all arguments are cut to 32 bits, so a pointer to the stack of a 64-bit program does not
# survive. The numbers are those of 32-bit Linux: 4 is write, 1 is exit. The CPU came through the IDT: five words are on the
# stack, no error code.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_INT80_compat
entry_INT80_compat:
        ASM_CLAC
        movl    %eax, %eax                      # the number has 32 bits
        pushq   %rax                            # pt_regs->orig_ax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
.if LINUX_VERSION < 417
        PUSH_REGS_BELOW_RCX $-ENOSYS            # R8 to R11 come back as zeros
.else
        pushq   $-ENOSYS                        # v4.17: ... come back unchanged
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
.endif
        call    error_entry                     # kernel GS, CR3 and stack, as for an exception
        movq    %rsp, %rdi
        call    do_int80_syscall_32
        jmp     error_exit

# ---------------------------------------------------------------------------------------------------------------------
# SYSENTER:   MSR_IA32_SYSENTER_EIP. RSP is MSR_IA32_SYSENTER_ESP, IF and VM are clear, CS and SS are the kernel's.
# RIP, RSP and RFLAGS of the program are lost. By agreement EBP holds its stack pointer; it comes back at the landing pad.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_SYSENTER_compat
entry_SYSENTER_compat:
        swapgs
        SWITCH_TO_KERNEL_CR3 %rsp
        GET_TASK_STACK %rsp

        pushq   $__USER_DS                      # pt_regs->ss
        pushq   %rbp                            # pt_regs->sp, as the program says
        pushfq                                  # pt_regs->flags: all but IF are the program's still
        orl     $X86_EFLAGS_IF, (%rsp)
        pushq   $__USER32_CS                    # pt_regs->cs
        pushq   $0                              # pt_regs->ip: the landing pad, later
        movl    %eax, %eax
        pushq   %rax                            # pt_regs->orig_ax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        PUSH_REGS_BELOW_RCX $-ENOSYS
        cld

        # SYSENTER does not filter flags as SYSCALL does. NT would make our IRET fail, AC would let ring 0 touch the user's
        # pages, TF would trap after every instruction of ours.
        testl   $(X86_EFLAGS_NT | X86_EFLAGS_AC | X86_EFLAGS_TF), EFLAGS(%rsp)
        jnz     .Lsysenter_fix_flags
.Lsysenter_flags_fixed:
        movq    %rsp, %rdi
        call    do_fast_syscall_32
        testl   %eax, %eax
        jnz     sysret32_from_system_call
        jmp     .Lcompat_slow_way_out

.Lsysenter_fix_flags:
        pushq   $2                              # X86_EFLAGS_FIXED: nothing else is set
        popfq
        jmp     .Lsysenter_flags_fixed

# ---------------------------------------------------------------------------------------------------------------------
# SYSCALL from 32-bit code (AMD only):   MSR_CSTAR. RSP, GS and CR3 are the program's; MSR_SYSCALL_MASK has cleared flags.
# The program's ECX was destroyed by the CPU: by agreement it is in EBP, and EBP is on the program's stack.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_SYSCALL_compat, entry_SYSCALL_compat_after_hwframe
entry_SYSCALL_compat:
        swapgs
        movl    %esp, %r8d                      # R8 is not 32-bit code's
        SWITCH_TO_KERNEL_CR3 %rsp
        GET_TASK_STACK %rsp

        pushq   $__USER_DS                      # pt_regs->ss
        pushq   %r8                             # pt_regs->sp
        pushq   %r11                            # pt_regs->flags
        pushq   $__USER32_CS                    # pt_regs->cs
        pushq   %rcx                            # pt_regs->ip
entry_SYSCALL_compat_after_hwframe:
        movl    %eax, %eax
        pushq   %rax                            # pt_regs->orig_ax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rbp                            # pt_regs->cx
        PUSH_REGS_BELOW_RCX $-ENOSYS            # pt_regs->bp: fetched from the program's stack later
        movq    %rsp, %rdi
        call    do_fast_syscall_32
        testl   %eax, %eax
        jnz     sysret32_from_system_call
        # fall through

.Lcompat_slow_way_out:
        RETURN_TO_USERMODE

# ---------------------------------------------------------------------------------------------------------------------
# SYSRETL: EIP = ECX, EFLAGS = R11, CS = USER32_CS. All else must be in place before; what lies above pt_regs->dx is read
# without popping, because ECX and R11 are the CPU's.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  sysret32_from_system_call
sysret32_from_system_call:
        movq    RBX(%rsp), %rbx
        movq    RBP(%rsp), %rbp
        movq    R12(%rsp), %r12                 # R12 to R15 keep what they had: 32-bit code cannot see them, 64-bit code
        movq    R13(%rsp), %r13                 # after a far jump can
        movq    R14(%rsp), %r14
        movq    R15(%rsp), %r15
        movq    EFLAGS(%rsp), %r11
        movq    RIP(%rsp), %rcx
        movq    RAX(%rsp), %rax
        movq    RDX(%rsp), %rdx
        movq    RSI(%rsp), %rsi
        movq    RDI(%rsp), %rdi
        movq    RSP(%rsp), %rsp                 # nothing is pushed any more
        SWITCH_TO_USER_CR3 %r8
        xorl    %r8d, %r8d                      # nothing of the kernel's is left in registers
        xorl    %r9d, %r9d
        xorl    %r10d, %r10d
        swapgs
        sysretl

# ---------------------------------------------------------------------------------------------------------------------
# MSR_CSTAR when there is no IA32 emulation:   return -ENOSYS at once, still on the user's stack and GS.
# (arch/x86/entry/entry_64.S; from v6.7 on it is called entry_SYSCALL32_ignore)
# ---------------------------------------------------------------------------------------------------------------------
.if LINUX_VERSION < 607
        .globl  ignore_sysret
ignore_sysret:
.else
        .globl  entry_SYSCALL32_ignore
entry_SYSCALL32_ignore:
.endif
        movl    $-ENOSYS, %eax
        sysretl

.if LINUX_VERSION < 404
# The names that arch/x86/ia32/ia32entry.S had.  modeled: v3.0 returns from SYSENTER by SYSEXIT and reads argument 6 itself.
        .globl  ia32_sysenter_target, ia32_cstar_target, ia32_syscall
.equ ia32_sysenter_target, entry_SYSENTER_compat
.equ ia32_cstar_target, entry_SYSCALL_compat
.equ ia32_syscall, entry_INT80_compat
.endif

        .text
# ---------------------------------------------------------------------------------------------------------------------
# void do_int80_syscall_32(struct pt_regs *regs)                                         arch/x86/entry/common.c
#
#       local_irq_enable();
#       do_syscall_32_irqs_on(regs);
#       ... and the work on the way out
# ---------------------------------------------------------------------------------------------------------------------
        .globl  do_int80_syscall_32, do_fast_syscall_32
do_int80_syscall_32:
        pushq   %rbx
        movq    %rdi, %rbx
        sti
        call    do_syscall_32_irqs_on
        jmp     .Lcompat_exit_work

# ---------------------------------------------------------------------------------------------------------------------
# void do_syscall_32_irqs_on(struct pt_regs *regs)
#
#:       unsigned int nr = regs->orig_ax;
#:       if (current's flags & _TIF_WORK_SYSCALL_ENTRY)
#               nr = syscall_trace_enter(regs);
#:       if (nr < IA32_NR_syscalls)
#               nr = array_index_nospec(nr, IA32_NR_syscalls);          from v4.16 on (2fbd7af5)
#               regs->ax = ia32_sys_call_table[nr]((unsigned int) regs->bx, cx, dx, si, di, bp);
# ---------------------------------------------------------------------------------------------------------------------
do_syscall_32_irqs_on:                          # RBX = regs, stays
        movq    ORIG_RAX(%rbx), %rax
        movq    %gs:current_task, %rcx
        testl   $TIF_WORK_SYSCALL_ENTRY, TASK_TI_flags(%rcx)
        jz      1f
        movq    %rbx, %rdi
        call    syscall_trace_enter
1:      movl    %eax, %eax
        cmpq    $IA32_NR_syscalls, %rax
        jae     2f                              # -ENOSYS is in regs->ax already
.if LINUX_VERSION >= 416
        cmpq    $IA32_NR_syscalls, %rax         # as in do_syscall_64: 0 for a guess beyond the table
        sbbq    %rcx, %rcx
        andq    %rcx, %rax
.endif
.if LINUX_VERSION < 417
        movl    RBX(%rbx), %edi                 # 32-bit moves: the upper halves become zero
        movl    RCX(%rbx), %esi
        movl    RDX(%rbx), %edx
        movl    RSI(%rbx), %ecx
        movl    RDI(%rbx), %r8d
        movl    RBP(%rbx), %r9d
.else
        movq    %rbx, %rdi
.endif
        call    *ia32_sys_call_table(,%rax,8)
        movq    %rax, RAX(%rbx)                 # 64 bits: an error number is negative for 64-bit code as well
2:      ret

# ---------------------------------------------------------------------------------------------------------------------
# long do_fast_syscall_32(struct pt_regs *regs)                  1: SYSRETL may be used; 0: IRET must be
#
#       unsigned long landing_pad = current->mm->context.vdso + vdso_image_32.sym_int80_landing_pad;
#       regs->ip = landing_pad;                 where it goes on: behind the INT 0x80 of __kernel_vsyscall. A call that
#                                               is restarted goes back two bytes, and that is this INT 0x80
#       local_irq_enable();
#:       if (get_user(*(u32 *)&regs->bp, (u32 *)(unsigned long)(u32)regs->sp)) {
#               regs->ax = -EFAULT;             argument 6, or the program's EBP; no system call is made
#               ... and the work on the way out
#               return 0;
#       }
#       do_syscall_32_irqs_on(regs);
#       ... and the work on the way out
#       return regs->cs == __USER32_CS && regs->ss == __USER_DS && regs->ip == landing_pad &&
#:               (regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF | X86_EFLAGS_VM)) == 0;
#
# modeled: where the vDSO is, and get_user with its fixup for bad addresses, are a service of the lab.
# ---------------------------------------------------------------------------------------------------------------------
do_fast_syscall_32:
        pushq   %rbx
        pushq   %r12
        movq    %rdi, %rbx
        movl    $SERVICE_vdso32_landing_pad, %eax
        vmcall
        movq    %rax, %r12
        movq    %rax, RIP(%rbx)
        sti
        movl    RSP(%rbx), %edi
        movl    $SERVICE_get_user_4, %eax
        vmcall                                  # RAX = the value, negative for -EFAULT
        testq   %rax, %rax
        js      .Lno_argument_6
        movq    %rax, RBP(%rbx)
        call    do_syscall_32_irqs_on
        movq    %rbx, %rdi
        call    .Lcompat_return_work

        xorl    %eax, %eax
        cmpq    $__USER32_CS, CS(%rbx)
        jne     1f
        cmpq    $__USER_DS, SS(%rbx)
        jne     1f
        cmpq    %r12, RIP(%rbx)
        jne     1f
        testl   $(X86_EFLAGS_RF | X86_EFLAGS_TF | X86_EFLAGS_VM), EFLAGS(%rbx)
        jnz     1f
        movl    $1, %eax
1:      popq    %r12
        popq    %rbx
        ret

.Lno_argument_6:
        movq    %rax, RAX(%rbx)
        movq    %rbx, %rdi
        call    .Lcompat_return_work
        xorl    %eax, %eax
        jmp     1b

# ---------------------------------------------------------------------------------------------------------------------
# The work on the way out (syscall_return_slowpath, later syscall_exit_to_user_mode): a tracer, then signals and the rest, with
# interrupts off on return. RDI = regs.
# ---------------------------------------------------------------------------------------------------------------------
.Lcompat_exit_work:
        movq    %rbx, %rdi
        call    .Lcompat_return_work
        popq    %rbx
        ret

.Lcompat_return_work:
        movq    %gs:current_task, %rax
        testl   $SYSCALL_EXIT_WORK_FLAGS, TASK_TI_flags(%rax)
        jz      1f
        call    syscall_trace_leave
1:      cli
        EXIT_TO_USERMODE_WORK
        ret
