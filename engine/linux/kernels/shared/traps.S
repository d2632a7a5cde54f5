# traps.S - exceptions: what happens when an instruction cannot go on
#
# What it stands for: the idtentry part of arch/x86/entry/entry_64.S, arch/x86/kernel/traps.c and arch/x86/mm/fault.c of
# Linux v4.15 (CONFIG_PAGE_TABLE_ISOLATION=y). Structure and text are our own.
#
# On entry the CPU has gone through the IDT. From ring 3 it took RSP from TSS.sp0, that is the top of the entry stack:
#
#       SS  RSP  RFLAGS  CS  RIP  [error code]          <- RSP points at the last one
#
# From ring 0 it stays on the stack it was on, unless the gate names one of the interrupt stacks (IST). GS and CR3 are
# whatever they were: the user's if we come from ring 3, the kernel's if we come from ring 0 - or, between SYSCALL and
# SWAPGS, the user's although we come from ring 0. That gap is why #DB, NMI, #DF and #MC take the careful ("paranoid") way.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

# ---------------------------------------------------------------------------------------------------------------------
# Entries. Each one builds a full pt_regs, then   handler(regs, error_code).
# ---------------------------------------------------------------------------------------------------------------------
.macro idtentry name, handler                   # the CPU pushed no error code: push -1 in its place
        .globl  \name
\name:
        ASM_CLAC
        pushq   $-1
        PUSH_C_REGS_BELOW_ORIG_RAX %rax
        PUSH_EXTRA_REGS
        call    error_entry
        movq    %rsp, %rdi
        xorl    %esi, %esi
        call    \handler
        jmp     error_exit
.endm

.macro idtentry_errorcode name, handler         # the CPU pushed one: it lies where orig_ax belongs
        .globl  \name
\name:
        ASM_CLAC
        PUSH_C_REGS_BELOW_ORIG_RAX %rax
        PUSH_EXTRA_REGS
        call    error_entry
        movq    %rsp, %rdi
        movq    ORIG_RAX(%rsp), %rsi
        movq    $-1, ORIG_RAX(%rsp)             # "not a system call"
        call    \handler
        jmp     error_exit
.endm

.macro idtentry_paranoid name, handler          # on an interrupt stack, may have hit anywhere
        .globl  \name
\name:
        ASM_CLAC
        pushq   $-1
        PUSH_C_REGS_BELOW_ORIG_RAX %rax
        PUSH_EXTRA_REGS
        testb   $3, CS(%rsp)
        jnz     1f
        call    paranoid_entry
        movq    %rsp, %rdi
        xorl    %esi, %esi
        call    \handler
        jmp     paranoid_exit
1:      call    error_entry                     # from ring 3 it is an exception like any other
        movq    %rsp, %rdi
        xorl    %esi, %esi
        call    \handler
        jmp     error_exit
.endm

        .section .entry.text, "ax"
        idtentry            divide_error, do_divide_error
        idtentry_paranoid   debug, do_debug
        idtentry_paranoid   nmi, do_nmi         # modeled: NMIs do not nest (Linux has two screens of code for it)
        idtentry_paranoid   int3, do_int3
        idtentry            overflow, do_overflow
        idtentry            bounds, do_bounds
        idtentry            invalid_op, do_invalid_op
        idtentry            device_not_available, do_device_not_available
        idtentry_errorcode  invalid_TSS, do_invalid_TSS
        idtentry_errorcode  segment_not_present, do_segment_not_present
        idtentry_errorcode  stack_segment, do_stack_segment
        idtentry_errorcode  general_protection, do_general_protection
        idtentry_errorcode  page_fault, do_page_fault
        idtentry            coprocessor_error, do_coprocessor_error
        idtentry_errorcode  alignment_check, do_alignment_check
        idtentry_paranoid   machine_check, do_mce
        idtentry            simd_coprocessor_error, do_simd_coprocessor_error
        idtentry            irq_entry_serial, do_IRQ

# #DF: an exception could not be delivered. The gate names IST1, so there is a good stack even if RSP was the trouble.
        .globl  double_fault
double_fault:
        ASM_CLAC
        PUSH_C_REGS_BELOW_ORIG_RAX %rax
        PUSH_EXTRA_REGS
        call    paranoid_entry
        movq    %rsp, %rdi
        movq    ORIG_RAX(%rsp), %rsi
        movl    %ebx, %ecx
        call    do_double_fault
        jmp     paranoid_exit

# ---------------------------------------------------------------------------------------------------------------------
# error_entry: called with pt_regs complete, the return address above it.
#
# From ring 3: take the kernel's GS and CR3, and move pt_regs from the small entry stack to the task's kernel stack.
# From ring 0: GS and CR3 should be the kernel's already.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  error_entry
error_entry:
        cld
        testb   $3, CS + 8(%rsp)
        jz      .Lerror_from_kernel

        swapgs
        SWITCH_TO_KERNEL_CR3 %rax
        popq    %r12                            # our return address
        movq    %rsp, %rsi
        movq    %gs:cpu_tss_rw + TSS_sp1, %rdi
        subq    $SIZEOF_PTREGS, %rdi
        movq    %rdi, %rsp
        movl    $SIZEOF_PTREGS / 8, %ecx
        rep movsq
        jmp     *%r12

.Lerror_from_kernel:
        # One instruction of ring 0 runs with the user's GS and CR3 and can fault: the IRET on the way out, when the
        # frame it should restore makes no sense.
        leaq    native_irq_return_iret(%rip), %rcx
        cmpq    %rcx, RIP + 8(%rsp)
        je      .Lerror_bad_iret
        ret

.Lerror_bad_iret:                               # modeled: Linux turns it into a fault of the user's next instruction
        swapgs
        SWITCH_TO_KERNEL_CR3 %rax
        popq    %r12
        movq    %rsp, %rdi
        movl    $SERVICE_bad_iret, %eax
        vmcall
        jmp     error_exit

        .globl  error_exit
error_exit:
        cli
        testb   $3, CS(%rsp)
        jz      .Lback_to_kernel
        movq    %rsp, %rdi
        call    prepare_exit_to_usermode        # signals are delivered here
        jmp     swapgs_restore_regs_and_return_to_usermode

.Lback_to_kernel:
        POP_EXTRA_REGS
        POP_C_REGS_BUT_RDI
        popq    %rdi
        addq    $8, %rsp                        # orig_ax
        iretq

# ---------------------------------------------------------------------------------------------------------------------
# paranoid_entry: ring 0 was interrupted and nobody knows where. The kernel's GS base is an address of the upper half,
# the user's is not, so the sign of MSR_GS_BASE tells which one is loaded.  EBX = 0: swapped here, swap back.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  paranoid_entry
paranoid_entry:
        cld
        movl    $1, %ebx
        movl    $MSR_GS_BASE, %ecx
        rdmsr
        testl   %edx, %edx
        js      1f
        swapgs
        xorl    %ebx, %ebx
1:      SAVE_AND_SWITCH_TO_KERNEL_CR3 %rax, %r14
        movq    %cr2, %rdx
        ret

        .globl  paranoid_exit
paranoid_exit:
        cli
        RESTORE_CR3 %r14
        testl   %ebx, %ebx
        jnz     1f
        swapgs
1:      jmp     .Lback_to_kernel

# ---------------------------------------------------------------------------------------------------------------------
# The handlers. In Linux these are C; here they end in a service of the lab (modeled).
#
#   void do_trap(regs, error_code, vector)
#:       if (user_mode(regs))  force a signal on the current task and set TIF_SIGPENDING
#:       else                  "Oops": the kernel itself is broken. The lab stops and says where.
#
# None of them uses GS, so that the message comes even when GS is what is broken.
# ---------------------------------------------------------------------------------------------------------------------
.macro trap_handler name, vector
        .globl  \name
\name:
        movl    $\vector, %edx
        jmp     do_trap
.endm

        .text
        trap_handler do_divide_error, 0
        trap_handler do_debug, 1
        trap_handler do_int3, 3
        trap_handler do_overflow, 4
        trap_handler do_bounds, 5
        trap_handler do_invalid_op, 6
        trap_handler do_device_not_available, 7
        trap_handler do_invalid_TSS, 10
        trap_handler do_segment_not_present, 11
        trap_handler do_stack_segment, 12
        trap_handler do_general_protection, 13
        trap_handler do_coprocessor_error, 16
        trap_handler do_alignment_check, 17
        trap_handler do_mce, 18
        trap_handler do_simd_coprocessor_error, 19
do_trap:
        movl    $SERVICE_do_trap, %eax
        vmcall
        ret

        .globl  do_nmi
do_nmi:
        ret

        .globl  do_page_fault
do_page_fault:                                  # the service maps the page, or forces SIGSEGV
        movq    %cr2, %rdx                      # the address that was touched
        movl    $SERVICE_do_page_fault, %eax
        vmcall
        ret

        .globl  do_double_fault
do_double_fault:
        movl    $SERVICE_do_double_fault, %eax
        vmcall
        ret

# The terminal is the only device that interrupts (COM1, IRQ 4, vector 0x34): Ctrl-C must reach a program that never
# makes a system call.  modeled: no interrupt controller, so nothing is acknowledged.
        .globl  do_IRQ
do_IRQ:
        movl    $0x34, %esi
        movl    $SERVICE_do_irq, %eax
        vmcall
        ret
