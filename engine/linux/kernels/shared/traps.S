# traps.S - exceptions: what happens when an instruction cannot go on
#
# What it stands for: the idtentry part of arch/x86/entry/entry_64.S (v3.0: zeroentry and errorentry of
# arch/x86/kernel/entry_64.S), arch/x86/kernel/traps.c and arch/x86/mm/fault.c. Structure and text are our own.
# modeled: the registers are pushed in the manner of v4.15 in every era; what is on the stack afterwards is the same.
#
# On entry the CPU has gone through the IDT. From ring 3 it took RSP from TSS.sp0: from v4.15 on the top of the small entry
# stack, which the page tables of ring 3 map as well; before, the top of the task's kernel stack:
#
#       SS  RSP  RFLAGS  CS  RIP  [error code]          <- RSP points at the last one
#
# From ring 0 it stays on the stack it was on, unless the gate names one of the interrupt stacks (IST). GS and CR3 are
# whatever they were: the user's if we come from ring 3, the kernel's if we come from ring 0 - or, between SYSCALL and
# SWAPGS, the user's although we come from ring 0. That gap is why #DB, NMI, #DF and #MC take the careful ("paranoid") way.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "idtentry.h"
        .include "services.h"

        .section .entry.text, "ax"
        idtentry interrupt_entry, divide_error
        idtentry paranoid_entry_point, debug
        idtentry paranoid_entry_point, nmi      # modeled: NMIs do not nest (Linux has two screens of code for it)
.if INT3_STACK
        idtentry paranoid_entry_point, int3
.else
        idtentry interrupt_entry, int3
.endif
        idtentry interrupt_entry, overflow
        idtentry interrupt_entry, bounds
        idtentry interrupt_entry, invalid_op
        idtentry interrupt_entry, device_not_available
        idtentry errorcode_entry, invalid_TSS
        idtentry errorcode_entry, segment_not_present
        idtentry errorcode_entry, stack_segment # modeled: in v3.0 on its own stack, but not by the careful way
        idtentry errorcode_entry, general_protection
        idtentry errorcode_entry, page_fault
        idtentry interrupt_entry, coprocessor_error
        idtentry errorcode_entry, alignment_check
        idtentry paranoid_entry_point, machine_check
        idtentry interrupt_entry, simd_coprocessor_error
        interrupt_entry irq_entry_serial, do_IRQ
        interrupt_entry apic_timer_interrupt, smp_apic_timer_interrupt

        idtentry double_fault_entry, double_fault

# ---------------------------------------------------------------------------------------------------------------------
# error_entry: called with pt_regs complete, the return address above it.
#
# From ring 3: take the kernel's GS and CR3, and have pt_regs at the end of the task's kernel stack. From v4.15 on they come
# from the entry stack; before, the CPU put them there by itself, unless the gate names an interrupt stack.
# From ring 0: GS and CR3 should be the kernel's already.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  error_entry
error_entry:
        cld
        testb   $3, CS + 8(%rsp)
        jz      .Lerror_from_kernel

        swapgs
        FENCE_SWAPGS
        SWITCH_TO_KERNEL_CR3 %rax
        popq    %r12                            # our return address
        movq    %rsp, %rsi
        GET_TASK_STACK %rdi
        subq    $SIZEOF_PTREGS, %rdi
.if LINUX_VERSION < 415
        cmpq    %rsi, %rdi
        je      1f
.endif
        movq    %rdi, %rsp
        movl    $SIZEOF_PTREGS / 8, %ecx
        rep movsq
1:      jmp     *%r12

.Lerror_from_kernel:
        # One instruction of ring 0 runs with the user's GS and CR3 and can fault: the IRET on the way out, when the
        # frame it should restore makes no sense.
        leaq    native_irq_return_iret(%rip), %rcx
        cmpq    %rcx, RIP + 8(%rsp)
        je      .Lerror_bad_iret
        FENCE_SWAPGS                            # here the wrong guess is to swap
        ret

# ---------------------------------------------------------------------------------------------------------------------
# The IRET failed, so nobody has left ring 0. But it is the program that is to blame, or who wrote its frame: make it look
# as though ring 3 had been entered and the fault had come there.
# ---------------------------------------------------------------------------------------------------------------------
.Lerror_bad_iret:
.if LINUX_VERSION < 318
        # v3.0: go on at bad_iret, with the registers as they were. Whatever the fault was, it becomes a #GP.
        leaq    bad_iret(%rip), %rcx
        movq    %rcx, RIP + 8(%rsp)
        popq    %r12
        jmp     .Lback_to_kernel
bad_iret:                                       # RSP -> the five words that IRET would have taken
        pushq   $0
        jmp     general_protection              # modeled: GS is the user's still; v3.0 has it swapped and swaps back
.else
        # fixup_bad_iret (arch/x86/kernel/traps.c): a pt_regs at the end of the task's stack: the five words from the frame of
        # the failed IRET, the registers and the error code from the fault's own. RSP in the fault's pt_regs -> that frame.
        swapgs
        SWITCH_TO_KERNEL_CR3 %rax
        popq    %r12
        movq    RSP(%rsp), %rsi
        GET_TASK_STACK %rdi
        std                                     # downwards: the two may overlap
        leaq    5*8 - 8(%rsi), %rsi
        leaq    -8(%rdi), %rdi
        movl    $5, %ecx
        rep movsq
        leaq    ORIG_RAX(%rsp), %rsi
        movl    $RIP / 8, %ecx
        rep movsq
        cld
        leaq    8(%rdi), %rsp
        jmp     *%r12                           # to the handler, as from ring 3
.endif

        .globl  error_exit
error_exit:
        cli
        testb   $3, CS(%rsp)
        jz      .Lback_to_kernel
        movq    %rsp, %rdi
        EXIT_TO_USERMODE_WORK                   # signals are delivered here
        RETURN_TO_USERMODE

.Lback_to_kernel:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rax
        popq    %rcx
        popq    %rdx
        popq    %rsi
        popq    %rdi
        addq    $8, %rsp                        # orig_ax
        iretq

# ---------------------------------------------------------------------------------------------------------------------
# paranoid_entry: ring 0 was interrupted and nobody knows where. The kernel's GS base is an address of the upper half,
# the user's is not, so the sign of MSR_GS_BASE tells which one is loaded.  EBX = 0: swapped here, swap back.
# From v5.9 on programs may set their GS base themselves, to an address of the upper half as well: then nobody asks, the
# kernel's is loaded in any case and the old one kept in RBX.
# ECX = 0 tells the handler of #DF that GS was the user's.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  paranoid_entry
paranoid_entry:
        cld
.if LINUX_VERSION >= 509
        SAVE_AND_SWITCH_TO_KERNEL_CR3 %rax, %r14
        JUMP_UNLESS FEATURE_FSGSBASE, .Lparanoid_entry_checkgs
        rdgsbase %rbx
        leaq    per_cpu_area(%rip), %rax        # modeled: one CPU; Linux asks for its number with RDPID or LSL
        wrgsbase %rax
        movq    %rbx, %rcx
        shrq    $63, %rcx
        movq    %cr2, %rdx
        ret
.Lparanoid_entry_checkgs:
.endif
        movl    $1, %ebx
        movl    $MSR_GS_BASE, %ecx
        rdmsr
        testl   %edx, %edx
        js      1f
        swapgs
        xorl    %ebx, %ebx
1:
.if LINUX_VERSION >= 509
        FENCE_SWAPGS
.else
        SAVE_AND_SWITCH_TO_KERNEL_CR3 %rax, %r14
.endif
        movl    %ebx, %ecx
        movq    %cr2, %rdx
        ret

        .globl  paranoid_exit
paranoid_exit:
        cli
        RESTORE_CR3 %r14
.if LINUX_VERSION >= 509
        JUMP_UNLESS FEATURE_FSGSBASE, .Lparanoid_exit_checkgs
        wrgsbase %rbx
        jmp     .Lback_to_kernel
.Lparanoid_exit_checkgs:
.endif
        testl   %ebx, %ebx
        jnz     1f
        swapgs
1:      jmp     .Lback_to_kernel

# ---------------------------------------------------------------------------------------------------------------------
# The handlers. In Linux these are C; here they end in a service of the lab (modeled).
#
#   void do_trap(regs, error_code, vector)
#:       if (vector == 13 && user_mode(regs) && fixup_umip_exception(regs))  return;    SGDT and its like, answered (from v4.15 on)
#:       if (user_mode(regs))  force a signal on the current task and set TIF_SIGPENDING
#:       else                  "Oops": the kernel itself is broken. The lab stops and says where.
#
# None of them uses GS before it is sure that all is well, so that the message comes even when GS is what is broken.
# ---------------------------------------------------------------------------------------------------------------------
.macro handler name
  .if LINUX_VERSION >= 508
        .globl  exc_\name
exc_\name:
  .else
        .globl  do_\name
do_\name:
  .endif
.endm
.macro trap_handler name, vector
        handler \name
        movl    $\vector, %edx
        jmp     do_trap
.endm

        .text
        trap_handler divide_error, 0
        trap_handler debug, 1
        trap_handler int3, 3
        trap_handler overflow, 4
        trap_handler bounds, 5
        trap_handler invalid_op, 6
        trap_handler device_not_available, 7
        trap_handler invalid_TSS, 10
        trap_handler segment_not_present, 11
        trap_handler stack_segment, 12
        trap_handler general_protection, 13
        trap_handler coprocessor_error, 16
        trap_handler alignment_check, 17
        trap_handler machine_check, 18
        trap_handler simd_coprocessor_error, 19
do_trap:
        movl    $SERVICE_do_trap, %eax
        vmcall
        ret

        handler nmi
        ret

        handler page_fault                      # the service maps the page, or forces SIGSEGV
        movq    %cr2, %rdx                      # the address that was touched
        .globl  exc_page_fault_at
exc_page_fault_at:
        movl    $SERVICE_do_page_fault, %eax
        vmcall
        ret

# ---------------------------------------------------------------------------------------------------------------------
# void do_double_fault(regs, error_code)
#
#:       if (regs->sp >> 39 == ESPFIX_PGD_ENTRY && regs->cs == __KERNEL_CS && regs->ip == native_irq_return_iret) {
#               IRET from the espfix stack raised an exception, and nothing can be pushed there. Whatever it was: write the
#               frame of a #GP(0) of the program's where an entry from ring 3 begins, and return as if it had just come.
#               gpregs = (struct pt_regs *)tss.sp0 - 1;
#               gpregs->ip, cs, flags, sp, ss = the frame that IRET should have taken;
#               gpregs->orig_ax = 0;                    the error code
#               regs->ip = general_protection;
#               regs->sp = &gpregs->orig_ax;
#               return;
#       }
#       panic
# ---------------------------------------------------------------------------------------------------------------------
        handler double_fault
.if CONFIG_X86_ESPFIX64
        movq    RSP(%rdi), %r8
        movq    %r8, %rax
        sarq    $39, %rax
        cmpq    $ESPFIX_PGD_ENTRY, %rax
        jne     .Lpanic_double_fault
        cmpq    $__KERNEL_CS, CS(%rdi)
        jne     .Lpanic_double_fault
        leaq    native_irq_return_iret(%rip), %rax
        cmpq    %rax, RIP(%rdi)
        jne     .Lpanic_double_fault

        movq    %gs:cpu_tss_rw + TSS_sp0, %r9
        subq    $SIZEOF_PTREGS, %r9             # R9 = gpregs
        movq    RIP - RIP(%r8), %rax
        movq    %rax, RIP(%r9)
        movq    CS - RIP(%r8), %rax
        movq    %rax, CS(%r9)
        movq    EFLAGS - RIP(%r8), %rax
        movq    %rax, EFLAGS(%r9)
        movq    RSP - RIP(%r8), %rax
        movq    %rax, RSP(%r9)
        movq    SS - RIP(%r8), %rax
        movq    %rax, SS(%r9)
        movq    $0, ORIG_RAX(%r9)
  .if LINUX_VERSION >= 508
        leaq    asm_exc_general_protection(%rip), %rax
  .else
        leaq    general_protection(%rip), %rax
  .endif
        movq    %rax, RIP(%rdi)
        leaq    ORIG_RAX(%r9), %rax
        movq    %rax, RSP(%rdi)
        ret
.Lpanic_double_fault:
.endif
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

# The timer of the local APIC: the turn of a task is over, or a timer has run out. It comes only when something depends on it.
        .globl  smp_apic_timer_interrupt
smp_apic_timer_interrupt:
        movl    $LOCAL_TIMER_VECTOR, %esi
        movl    $SERVICE_do_irq, %eax
        vmcall
        ret
