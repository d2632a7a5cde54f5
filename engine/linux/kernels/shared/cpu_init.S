# cpu_init.S - the tables the CPU consults: IDT and TSS; protections
#
# What it stands for: idt_setup_traps (arch/x86/kernel/idt.c) and cpu_init (arch/x86/kernel/cpu/common.c), Linux v4.15.
# Structure and text are our own.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "vmlinux.lds.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# idt_setup_traps: one gate of 16 bytes for each vector in the list below
#
#     127   96 95      64 63       48 47        32 31      16 15       0
#     [  0   ] [off 63:32][off 31:16] [attributes] [selector] [off 15:0]      attributes: P DPL 0 type | IST
# ---------------------------------------------------------------------------------------------------------------------
        .globl  idt_setup_traps
idt_setup_traps:
        leaq    idt_table(%rip), %rdi
        leaq    trap_list(%rip), %rsi
        leaq    trap_list_end(%rip), %r9
        btl     $FEATURE_IA32_EMULATION, boot_features(%rip)
        jnc     1f
        leaq    trap_list_ia32_end(%rip), %r9   # one more: INT 0x80
1:      movq    (%rsi), %rax                    # handler
        movl    8(%rsi), %ecx                   # vector
        movl    12(%rsi), %edx                  # attributes
        shll    $4, %ecx
        addq    %rdi, %rcx
        movw    %ax, (%rcx)
        movw    $__KERNEL_CS, 2(%rcx)
        movw    %dx, 4(%rcx)
        shrq    $16, %rax
        movw    %ax, 6(%rcx)
        shrq    $16, %rax
        movl    %eax, 8(%rcx)
        addq    $16, %rsi
        cmpq    %r9, %rsi
        jb      1b
        lidt    idt_descr(%rip)
        ret

# ---------------------------------------------------------------------------------------------------------------------
# cpu_init: the TSS (which stack for what), protections of CR4, address space identifiers, then syscall_init
# ---------------------------------------------------------------------------------------------------------------------
        .globl  cpu_init
cpu_init:
        # --- stacks
.if LINUX_VERSION >= 415
        movabsq $(CPU_ENTRY_AREA + CEA_entry_stack + SIZEOF_entry_stack), %rax
        movq    %rax, %gs:cpu_tss_rw + TSS_sp0  # an exception from ring 3 starts on the entry stack
.endif
        leaq    init_thread_union + THREAD_SIZE - TOP_OF_KERNEL_STACK_PADDING(%rip), %rsi
        SET_TASK_STACK %rsi
.if LINUX_VERSION >= 415
        movabsq $(CPU_ENTRY_AREA + CEA_exception_stacks + EXCEPTION_STKSZ), %rax
.else
        movq    $(__start_percpu + exception_stacks + EXCEPTION_STKSZ), %rax
.endif
.if STACKFAULT_STACK
        movq    %rax, %gs:cpu_tss_rw + TSS_ist + 8 * (STACKFAULT_STACK - 1)
        addq    $EXCEPTION_STKSZ, %rax
.endif
        movq    %rax, %gs:cpu_tss_rw + TSS_ist + 8 * (DOUBLEFAULT_STACK - 1)
        addq    $EXCEPTION_STKSZ, %rax
        movq    %rax, %gs:cpu_tss_rw + TSS_ist + 8 * (NMI_STACK - 1)
        addq    $DEBUG_STKSZ, %rax
        movq    %rax, %gs:cpu_tss_rw + TSS_ist + 8 * (DEBUG_STACK - 1)
        addq    $EXCEPTION_STKSZ, %rax
        movq    %rax, %gs:cpu_tss_rw + TSS_ist + 8 * (MCE_STACK - 1)
        movw    $SIZEOF_TSS, %gs:cpu_tss_rw + TSS_iomap_base    # beyond the limit: ring 3 may use no port

        # --- LTR marks the descriptor busy, so the GDT must still be writable; then use the read-only mapping
        movl    $GDT_ENTRY_TSS, %eax
        ltr     %ax
.if LINUX_VERSION >= 415
        lgdt    fixmap_gdt_descr(%rip)
.endif

        # --- SMEP: ring 0 may not execute pages of ring 3; SMAP: nor touch them while RFLAGS.AC is 0
        movq    %cr4, %rax
        orq     $(X86_CR4_OSFXSR | X86_CR4_OSXMMEXCPT), %rax    # programs may use SSE; its exceptions are #XM (fpu__init_cpu)
        btl     $FEATURE_SMEP, boot_features(%rip)
        jnc     1f
        orq     $X86_CR4_SMEP, %rax
1:      btl     $FEATURE_SMAP, boot_features(%rip)
        jnc     1f
        orq     $X86_CR4_SMAP, %rax
1:
.if LINUX_VERSION >= 509                        # programs may use RDFSBASE, WRGSBASE and so on
        btl     $FEATURE_FSGSBASE, boot_features(%rip)
        jnc     1f
        orq     $X86_CR4_FSGSBASE, %rax
1:
.endif
        movq    %rax, %cr4

.if LINUX_VERSION >= 415
        # --- UMIP: ring 3 may not ask where the tables are (SGDT, SIDT, SLDT, SMSW, STR). Its #GP is answered (traps.S).
        btl     $FEATURE_UMIP, boot_features(%rip)
        jnc     1f
        movl    $7, %eax
        xorl    %ecx, %ecx
        cpuid
        btl     $2, %ecx                        # CPUID.7.0:ECX.UMIP
        jnc     1f
        movq    %cr4, %rax
        orq     $X86_CR4_UMIP, %rax
        movq    %rax, %cr4
1:      movq    %cr4, %rax
.endif

        # --- XSAVE: programs may use the registers that XCR0 names: x87, SSE and, where the CPU has them, those of AVX
        movl    $1, %eax                        # (fpu__init_cpu_xstate)
        xorl    %ecx, %ecx
        cpuid
        btl     $26, %ecx                       # CPUID.1:ECX.XSAVE
        jnc     1f
        movq    %cr4, %rax
        orq     $X86_CR4_OSXSAVE, %rax
        movq    %rax, %cr4
        movl    $0xd, %eax
        xorl    %ecx, %ecx
        cpuid                                   # EAX: the components of this CPU
        xorl    %ecx, %ecx                      # XCR0
        xorl    %edx, %edx
        andl    $XFEATURE_MASK_USER, %eax
        xsetbv
1:      movq    %cr4, %rax

        # --- PCID: entries of the TLB carry a number, so a new CR3 need not empty it. The kernel's number is 1.
        btl     $FEATURE_PCID, boot_features(%rip)
        jnc     1f
        orq     $X86_CR4_PCIDE, %rax
        movq    %rax, %cr4
        movq    %cr3, %rax
        orq     $KERN_PCID, %rax
        movq    %rax, %cr3
1:      jmp     syscall_init                    # the era's: syscall_init.S

# ---------------------------------------------------------------------------------------------------------------------
# The list for idt_setup_traps. 0x8e00: present, for the CPU's own use; 0xee00: ring 3 may call it with INT;
# the low digit is the interrupt stack to switch to, 0 for none.        (arch/x86/kernel/idt.c)
# ---------------------------------------------------------------------------------------------------------------------
.macro GATE vector, name, attributes
  .if LINUX_VERSION >= 508
        .quad   asm_exc_\name                   # the names of the generic entry code
  .else
        .quad   \name
  .endif
        .long   \vector, \attributes
.endm
.macro INTERRUPT_GATE vector, handler, attributes
        .quad   \handler
        .long   \vector, \attributes
.endm

        .section .rodata, "a"
        .balign 8
trap_list:
        GATE 0, divide_error, 0x8e00
        GATE 1, debug, 0x8e00 + DEBUG_STACK
        GATE 2, nmi, 0x8e00 + NMI_STACK
        GATE 3, int3, 0xee00 + INT3_STACK
        GATE 4, overflow, 0xee00
        GATE 5, bounds, 0x8e00
        GATE 6, invalid_op, 0x8e00
        GATE 7, device_not_available, 0x8e00
        GATE 8, double_fault, 0x8e00 + DOUBLEFAULT_STACK
        GATE 10, invalid_TSS, 0x8e00
        GATE 11, segment_not_present, 0x8e00
        GATE 12, stack_segment, 0x8e00 + STACKFAULT_STACK
        GATE 13, general_protection, 0x8e00
        GATE 14, page_fault, 0x8e00
        GATE 16, coprocessor_error, 0x8e00
        GATE 17, alignment_check, 0x8e00
        GATE 18, machine_check, 0x8e00 + MCE_STACK
        GATE 19, simd_coprocessor_error, 0x8e00
        INTERRUPT_GATE 0x34, irq_entry_serial, 0x8e00
        INTERRUPT_GATE LOCAL_TIMER_VECTOR, apic_timer_interrupt, 0x8e00
trap_list_end:
        INTERRUPT_GATE 0x80, entry_INT80_compat, 0xee00
trap_list_ia32_end:
