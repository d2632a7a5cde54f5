# entry_64.S - into the kernel and out again
#
# What it stands for: arch/x86/kernel/entry_64.S of Linux v3.0 (CONFIG_AUDITSYSCALL=n). Names of labels are Linux's; the text is
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
#
# The drawing of the frame is in calling.h.

        .include "asm-offsets.h"
        .include "calling.h"

# =====================================================================================================================
# 1. In: MSR_LSTAR holds this address
# =====================================================================================================================
        .section .entry.text, "ax"
        .globl  system_call, system_call_after_swapgs
system_call:
        swapgs                                  # GS: the user's base <-> the kernel's per-CPU base
system_call_after_swapgs:
        movq    %rsp, %gs:old_rsp
        movq    %gs:kernel_stack, %rsp
        sti                                     # there is a stack: interrupts may come
        SAVE_ARGS 8, 1
        movq    %rax, ORIG_RAX-ARGOFFSET(%rsp)
        movq    %rcx, RIP-ARGOFFSET(%rsp)
        GET_THREAD_INFO %rcx
        testl   $TIF_WORK_SYSCALL_ENTRY, TI_flags(%rcx)
        jnz     tracesys

# =====================================================================================================================
# 2. The call
# =====================================================================================================================
        .globl  system_call_fastpath
system_call_fastpath:
        cmpq    $__NR_syscall_max, %rax
        ja      badsys                          # unsigned: negative numbers are too large as well
        movq    %r10, %rcx                      # argument 4: from where SYSCALL allows it to where C wants it
        call    *sys_call_table(,%rax,8)
        movq    %rax, RAX-ARGOFFSET(%rsp)       # the result: where the program will find it

# =====================================================================================================================
# 3. Out by SYSRET, if nothing is to be done
# =====================================================================================================================
        .globl  ret_from_sys_call
ret_from_sys_call:
        movl    $TIF_ALLWORK_MASK, %edi
sysret_check:
        GET_THREAD_INFO %rcx
        cli                                     # from here on nothing may disturb the way out
        movl    TI_flags(%rcx), %edx
        andl    %edi, %edx
        jnz     sysret_careful

        # SYSRET takes RIP from RCX and RFLAGS from R11. Nobody looks whether the address is canonical: a tracer that changed
        # RIP and came out here could make Intel's SYSRET raise #GP in ring 0, on the user's stack (CVE-2014-4699).
        movq    RIP-ARGOFFSET(%rsp), %rcx
        RESTORE_ARGS 0, -ARG_SKIP, 1            # all but RCX; RSP stays, it is replaced next
        movq    %gs:old_rsp, %rsp
        .globl  syscall_return_via_sysret
syscall_return_via_sysret:                      # modeled: the label is of a later era, v3.0 has none here
        swapgs
        sysretq                                 # RIP = RCX, RFLAGS = R11, CPL = 3

sysret_careful:                                 # a signal, or tracing on the way out: that path ends in IRET
        sti
        FIXUP_TOP_OF_STACK %r11, -ARGOFFSET
        jmp     int_check_syscall_exit_work

badsys:
        movq    $-ENOSYS, RAX-ARGOFFSET(%rsp)
        jmp     ret_from_sys_call

# =====================================================================================================================
# 4. The task is traced: tell the tracer before the call
# =====================================================================================================================
tracesys:
        SAVE_REST
        movq    $-ENOSYS, RAX(%rsp)             # the answer if the tracer makes the number a bad one
        FIXUP_TOP_OF_STACK %rdi
        movq    %rsp, %rdi
        call    syscall_trace_enter             # RAX = the number, which the tracer may have changed
        LOAD_ARGS ARGOFFSET
        RESTORE_REST
        cmpq    $__NR_syscall_max, %rax
        ja      int_ret_from_sys_call           # RAX is set already
        movq    %r10, %rcx
        call    *sys_call_table(,%rax,8)
        movq    %rax, RAX-ARGOFFSET(%rsp)
        # The tracer may have changed anything: use IRET.

# =====================================================================================================================
# 5. Out by IRET, after work
# =====================================================================================================================
        .globl  int_ret_from_sys_call
int_ret_from_sys_call:
        cli
        movl    $TIF_ALLWORK_MASK, %edi
int_with_check:
        GET_THREAD_INFO %rcx
        movl    TI_flags(%rcx), %edx
        andl    %edi, %edx
        jz      retint_swapgs

        sti                                     # int_careful, int_very_careful
int_check_syscall_exit_work:
        SAVE_REST                               # now pt_regs is complete
        testl   $SYSCALL_EXIT_WORK_FLAGS, %edx
        jz      int_signal
        pushq   %rdi
        leaq    8(%rsp), %rdi
        call    syscall_trace_leave
        popq    %rdi
        andl    $~SYSCALL_EXIT_WORK_FLAGS, %edi # once is enough
        jmp     int_restore_rest
int_signal:
        testl   $EXIT_TO_USERMODE_LOOP_FLAGS, %edx
        jz      1f
        movq    %rsp, %rdi
        call    do_signal                       # in v3.0 do_notify_resume calls it
1:      movl    $EXIT_TO_USERMODE_LOOP_FLAGS, %edi
int_restore_rest:
        RESTORE_REST
        cli
        jmp     int_with_check

        .globl  retint_swapgs, restore_args, native_irq_return_iret
retint_swapgs:
        swapgs
restore_args:
        RESTORE_ARGS 0, 8, 0                    # and ORIG_RAX
native_irq_return_iret:                         # v3.0 calls it irq_return
        iretq                                   # RIP, CS, RFLAGS, RSP, SS from the stack

# =====================================================================================================================
# 6. Handlers that need all of pt_regs. They are called in the middle of it, with their return address below.
# =====================================================================================================================
# save_rest: called after `subq $REST_SKIP, %rsp`. Moves the handler's return address down, fills in the six registers and the
# top. Then 8(%rsp) of the caller is pt_regs.
save_rest:
        movq    REST_SKIP+8(%rsp), %r11         # the return address: its place is RBX's
        movq    %rbx, RBX+16(%rsp)
        movq    %rbp, RBP+16(%rsp)
        movq    %r12, R12+16(%rsp)
        movq    %r13, R13+16(%rsp)
        movq    %r14, R14+16(%rsp)
        movq    %r15, R15+16(%rsp)
        movq    %r11, 8(%rsp)
        FIXUP_TOP_OF_STACK %r11, 16
        ret

.macro PTREGSCALL func
        .globl  stub_\func
stub_\func:
        subq    $REST_SKIP, %rsp
        call    save_rest
        call    sys_\func
        jmp     ptregscall_common
.endm
        PTREGSCALL clone
        PTREGSCALL fork
        PTREGSCALL vfork
        PTREGSCALL sigaltstack
        PTREGSCALL iopl

ptregscall_common:                              # undo save_rest, with what the handler changed
        RESTORE_TOP_OF_STACK %r11, 8
        movq    R15+8(%rsp), %r15
        movq    R14+8(%rsp), %r14
        movq    R13+8(%rsp), %r13
        movq    R12+8(%rsp), %r12
        movq    RBP+8(%rsp), %rbp
        movq    RBX+8(%rsp), %rbx
        ret     $REST_SKIP

        .globl  stub_execve, stub_rt_sigreturn
stub_execve:
        addq    $8, %rsp                        # never back there: out by IRET
        SAVE_REST
        FIXUP_TOP_OF_STACK %r11
        call    sys_execve
        RESTORE_TOP_OF_STACK %r11
        movq    %rax, RAX(%rsp)
        RESTORE_REST
        jmp     int_ret_from_sys_call

stub_rt_sigreturn:
        addq    $8, %rsp
        SAVE_REST
        FIXUP_TOP_OF_STACK %r11
        call    sys_rt_sigreturn
        movq    %rax, RAX(%rsp)                 # RAX is from the frame too
        RESTORE_REST
        jmp     int_ret_from_sys_call

# A new task starts here, after the context switch: RSP -> its pt_regs, complete; RAX = 0 is in them already. It goes out by
# SYSRET, with the RIP of its pt_regs; one of a 32-bit program, which SYSRET would make 64-bit code, by IRET.
        .globl  ret_from_fork
ret_from_fork:
        GET_THREAD_INFO %rcx
        RESTORE_REST
        testl   $TIF_IA32, TI_flags(%rcx)
        jnz     int_ret_from_sys_call
        RESTORE_TOP_OF_STACK %rdi, -ARGOFFSET
        jmp     ret_from_sys_call
