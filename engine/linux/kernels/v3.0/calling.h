# calling.h - macros that the entry code shares
#
# What it stands for: arch/x86/include/asm/calling.h and the macros of arch/x86/kernel/entry_64.S, Linux v3.0.
#
# The frame. `system_call` fills in only what it must, and RSP stays in the middle of pt_regs, at R11. So a register is
# addressed as RAX-ARGOFFSET(%rsp): its place in pt_regs less the part that is not there.
#
#     +168   end of the task's kernel stack
#     +160  SS      \
#     +152  RSP      |  KERNEL_STACK_OFFSET: per-CPU kernel_stack points below these five. After SYSCALL only RIP is filled in;
#     +144  EFLAGS   |  the user's RSP waits in per-CPU old_rsp, the flags in R11's slot, CS and SS are known anyway.
#     +136  CS       |  FIXUP_TOP_OF_STACK fills in the rest for whoever needs a whole pt_regs.
#     +128  RIP     /
#     +120  ORIG_RAX       SAVE_ARGS leaves room for it ("addskip 8")
#     +112  RDI ... +48 R11   SAVE_ARGS        <- RSP while a system call is served: ARGOFFSET = 48
#      +40  RBX ...  +0 R15   SAVE_REST        <- RSP when pt_regs is complete

        .include "alternative.h"
        .include "pti.h"

.equ ARGOFFSET, R11
.equ ARG_SKIP, 9*8
.equ REST_SKIP, 6*8
.equ KERNEL_STACK_OFFSET, 5*8

.macro SAVE_ARGS addskip=0, norcx=0
        subq    $9*8+\addskip, %rsp
        movq    %rdi, 8*8(%rsp)
        movq    %rsi, 7*8(%rsp)
        movq    %rdx, 6*8(%rsp)
  .if \norcx                                    # after SYSCALL RCX holds the return address, which belongs in RIP
  .else
        movq    %rcx, 5*8(%rsp)
  .endif
        movq    %rax, 4*8(%rsp)
        movq    %r8, 3*8(%rsp)
        movq    %r9, 2*8(%rsp)
        movq    %r10, 1*8(%rsp)
        movq    %r11, 0*8(%rsp)
.endm

.macro RESTORE_ARGS skiprax=0, addskip=0, skiprcx=0
        movq    0*8(%rsp), %r11
        movq    1*8(%rsp), %r10
        movq    2*8(%rsp), %r9
        movq    3*8(%rsp), %r8
  .if \skiprax
  .else
        movq    4*8(%rsp), %rax
  .endif
  .if \skiprcx
  .else
        movq    5*8(%rsp), %rcx
  .endif
        movq    6*8(%rsp), %rdx
        movq    7*8(%rsp), %rsi
        movq    8*8(%rsp), %rdi
  .if ARG_SKIP+\addskip > 0
        addq    $ARG_SKIP+\addskip, %rsp
  .endif
.endm

.macro LOAD_ARGS offset                         # after a tracer may have changed them; RAX is the number
        movq    \offset(%rsp), %r11
        movq    \offset+8(%rsp), %r10
        movq    \offset+16(%rsp), %r9
        movq    \offset+24(%rsp), %r8
        movq    \offset+40(%rsp), %rcx
        movq    \offset+48(%rsp), %rdx
        movq    \offset+56(%rsp), %rsi
        movq    \offset+64(%rsp), %rdi
.endm

.macro SAVE_REST
        subq    $REST_SKIP, %rsp
        movq    %rbx, 5*8(%rsp)
        movq    %rbp, 4*8(%rsp)
        movq    %r12, 3*8(%rsp)
        movq    %r13, 2*8(%rsp)
        movq    %r14, 1*8(%rsp)
        movq    %r15, 0*8(%rsp)
.endm

.macro RESTORE_REST
        movq    0*8(%rsp), %r15
        movq    1*8(%rsp), %r14
        movq    2*8(%rsp), %r13
        movq    3*8(%rsp), %r12
        movq    4*8(%rsp), %rbp
        movq    5*8(%rsp), %rbx
        addq    $REST_SKIP, %rsp
.endm

# Fill in the top of the frame, as an interrupt would have. \offset: what lies on the stack above pt_regs (negative: how much
# of pt_regs is not there). RCX is lost, SYSCALL took it.
.macro FIXUP_TOP_OF_STACK tmp, offset=0
        movq    %gs:old_rsp, \tmp
        movq    \tmp, RSP+\offset(%rsp)
        movq    $__USER_DS, SS+\offset(%rsp)
        movq    $__USER_CS, CS+\offset(%rsp)
        movq    $-1, RCX+\offset(%rsp)
        movq    R11+\offset(%rsp), \tmp         # the flags
        movq    \tmp, EFLAGS+\offset(%rsp)
.endm

# And back: what somebody changed there must reach the way out by SYSRET.
.macro RESTORE_TOP_OF_STACK tmp, offset=0
        movq    RSP+\offset(%rsp), \tmp
        movq    \tmp, %gs:old_rsp
        movq    EFLAGS+\offset(%rsp), \tmp
        movq    \tmp, R11+\offset(%rsp)
.endm

.macro GET_THREAD_INFO reg                      # struct thread_info is at the bottom of the kernel stack
        movq    %gs:kernel_stack, \reg
        subq    $(THREAD_SIZE - KERNEL_STACK_OFFSET), \reg
.endm

# ---------------------------------------------------------------------------------------------------------------------
# What this era calls differently, for the files that all eras share
# ---------------------------------------------------------------------------------------------------------------------
# The end of the running task's kernel stack: TSS.sp0, where the CPU itself takes it from when an exception comes from ring 3,
# and per-CPU kernel_stack for system_call, 40 bytes lower.
.macro SET_TASK_STACK top
        movq    \top, %gs:cpu_tss_rw + TSS_sp0
        leaq    -KERNEL_STACK_OFFSET(\top), %rax
        movq    %rax, %gs:kernel_stack
.endm
.macro GET_TASK_STACK reg
        movq    %gs:kernel_stack, \reg
        addq    $KERNEL_STACK_OFFSET, \reg
.endm

# To ring 3, with pt_regs complete at RSP and interrupts off.
.macro RETURN_TO_USERMODE
        RESTORE_REST
        jmp     retint_swapgs
.endm

# Before that: signals and whatever else waits. RDI = pt_regs.
.macro EXIT_TO_USERMODE_WORK
        call    retint_check
.endm

# What the entry code keeps of a task between two of its instructions: the user's RSP.      (__switch_to, process_64.c)
.macro SWITCH_USER_RSP prev, next
        movq    %gs:old_rsp, %rax
        movq    %rax, TASK_usersp(\prev)
        movq    TASK_usersp(\next), %rax
        movq    %rax, %gs:old_rsp
.endm
