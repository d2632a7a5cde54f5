# asm-offsets.h - the numbers that C structures would give the assembly
#
# Linux generates such a file from its C headers (arch/x86/kernel/asm-offsets_64.c). We have no C, so the numbers stand
# here. Source of the layouts: Linux v4.15, x86-64, files named at each block. What differs between the eras is in config.h.

        .include "config.h"

# ---------------------------------------------------------------------------------------------------------------------
# struct pt_regs: the user's registers as they lie on the kernel stack      (arch/x86/include/uapi/asm/ptrace.h)
#
#     high addresses        top of the kernel stack
#     +160  SS      \
#     +152  RSP      |  what the CPU itself pushes for an exception;
#     +144  EFLAGS   |  after SYSCALL the entry code pushes the same five words
#     +136  CS       |  by hand, because SYSCALL pushes nothing at all
#     +128  RIP     /
#     +120  ORIG_RAX       number of the system call, or the error code of an exception
#     +112  RDI     \
#     +104  RSI      |
#      +96  RDX      |  registers that a C function may destroy ("c regs")
#      +88  RCX      |
#      +80  RAX      |  the return value is stored here
#      +72  R8       |
#      +64  R9       |
#      +56  R10      |
#      +48  R11     /
#      +40  RBX     \
#      +32  RBP      |
#      +24  R12      |  registers that every C function keeps ("extra regs")
#      +16  R13      |
#       +8  R14      |
#       +0  R15     /
#     low addresses         RSP points here when pt_regs is complete
# ---------------------------------------------------------------------------------------------------------------------
.equ R15, 0
.equ R14, 8
.equ R13, 16
.equ R12, 24
.equ RBP, 32
.equ RBX, 40
.equ R11, 48
.equ R10, 56
.equ R9, 64
.equ R8, 72
.equ RAX, 80
.equ RCX, 88
.equ RDX, 96
.equ RSI, 104
.equ RDI, 112
.equ ORIG_RAX, 120
.equ RIP, 128
.equ CS, 136
.equ EFLAGS, 144
.equ RSP, 152
.equ SS, 160
.equ SIZEOF_PTREGS, 168
# What lies between the end of pt_regs and the end of the stack: with FRED two words that the CPU pushes before SS.
.ifdef CONFIG_X86_FRED
.equ TOP_OF_KERNEL_STACK_PADDING, 16
.else
.equ TOP_OF_KERNEL_STACK_PADDING, 0
.endif

# ---- segment selectors (arch/x86/include/asm/segment.h): index * 8, plus 3 for those that ring 3 uses
.equ __KERNEL32_CS, 0x08
.equ __KERNEL_CS, 0x10
.equ __KERNEL_DS, 0x18
.equ __USER32_CS, 0x23
.equ __USER_DS, 0x2b
.equ __USER_CS, 0x33
.equ GDT_ENTRY_TSS, 0x40
.equ GDT_ENTRY_INVALID_SEG, 0

# ---- model-specific registers (arch/x86/include/asm/msr-index.h)
.equ MSR_IA32_SPEC_CTRL, 0x48
.equ MSR_IA32_FRED_RSP0, 0x1cc
.equ MSR_IA32_SYSENTER_CS, 0x174
.equ MSR_IA32_SYSENTER_ESP, 0x175
.equ MSR_IA32_SYSENTER_EIP, 0x176
.equ MSR_EFER, 0xc0000080
.equ MSR_STAR, 0xc0000081
.equ MSR_LSTAR, 0xc0000082
.equ MSR_CSTAR, 0xc0000083
.equ MSR_SYSCALL_MASK, 0xc0000084
.equ MSR_FS_BASE, 0xc0000100
.equ MSR_GS_BASE, 0xc0000101
.equ MSR_KERNEL_GS_BASE, 0xc0000102
.equ EFER_SCE_BIT, 0
.equ EFER_NX_BIT, 11

# ---- RFLAGS (arch/x86/include/uapi/asm/processor-flags.h)
.equ X86_EFLAGS_STATUS, 0x8d5       # CF PF AF ZF SF OF
.equ X86_EFLAGS_TF, 0x100
.equ X86_EFLAGS_IF, 0x200
.equ X86_EFLAGS_DF, 0x400
.equ X86_EFLAGS_IOPL, 0x3000
.equ X86_EFLAGS_NT, 0x4000
.equ X86_EFLAGS_RF, 0x10000
.equ X86_EFLAGS_AC, 0x40000
.equ X86_EFLAGS_ID, 0x200000

# ---- control registers
.equ CR0_STATE, 0x80050033          # PG AM WP NE ET MP PE
.equ X86_CR4_PAE, 0x20
.equ X86_CR4_PGE, 0x80
.equ X86_CR4_FSGSBASE, 0x10000
.equ X86_CR4_PCIDE, 0x20000
.equ X86_CR4_OSXSAVE, 0x40000
.equ X86_CR4_OSFXSR, 0x200
.equ X86_CR4_OSXMMEXCPT, 0x400
.equ X86_CR4_UMIP, 0x800
.equ X86_CR4_SMEP, 0x100000
.equ X86_CR4_SMAP, 0x200000
.equ XFEATURE_MASK_USER, 0x7        # XCR0: FP, SSE, YMM
# CR3 under page-table isolation (arch/x86/entry/calling.h): two page-table roots side by side, 4 KiB each. Bit 12 of CR3
# picks the second one, the user's; bit 11 picks the user's PCID; bit 63 says "keep the TLB's entries of that PCID".
.equ PTI_USER_PGTABLE_MASK, 0x1000
.equ PTI_USER_PCID_MASK, 0x0800
.equ PTI_USER_MASK, 0x1800
.equ X86_CR3_PCID_NOFLUSH_BIT, 63
.equ KERN_PCID, 1

# ---- page table entries (arch/x86/include/asm/pgtable_types.h)
.equ _PAGE_PRESENT, 0x001
.equ _PAGE_RW, 0x002
.equ _PAGE_PSE, 0x080
.equ _PAGE_GLOBAL, 0x100
.equ _KERNPG_TABLE, 0x063                       # present, writable, accessed, dirty
.equ _PAGE_KERNEL_EXEC, 0x021                   # present, accessed: read and execute
.equ _PAGE_KERNEL_RO, 0x8000000000000021        # not executable
.equ _PAGE_KERNEL, 0x8000000000000063           # writable, not executable

# ---- the TSS (arch/x86/include/asm/processor.h, struct x86_hw_tss)
.equ TSS_sp0, 4                     # stack the CPU loads when an exception comes from ring 3
.equ TSS_sp1, 12                    # not used by the CPU; from v4.15 on: top of the running task's kernel stack
.equ TSS_sp2, 20                    # not used by the CPU; from v4.20 on: the user's RSP for a moment
.equ TSS_ist, 36                    # IST1 ... IST7
.equ TSS_iomap_base, 102
.equ SIZEOF_TSS, 104

# ---- per-CPU data: offsets from the base that GS holds in ring 0
# (Linux's linker computes them; modeled: the area is laid out by hand in cpu_entry_area.S)
.equ pcpu_hot, 0x00                 # from v6.2 on these two are the members of one structure:
.equ current_task, 0x00             # struct task_struct of the running task
.equ X86_top_of_stack, 0x18         # where its kernel stack ends
.equ rsp_scratch, 0x08              # the user's RSP for a moment (entry without the trampoline)
.equ user_pcid_flush_mask, 0x10     # bit n: flush the user half of address space n on the way out
.equ kernel_stack, 0x18             # v3.0: top of the running task's kernel stack, less 40 bytes
.equ old_rsp, 0x20                  # v3.0: the user's RSP as long as the kernel works for this task
.equ espfix_stack, 0x28             # from v3.16 on: the bottom of the espfix stack, as IRET reads it
.equ espfix_waddr, 0x30             # the same memory where it can be written
.equ gdt_page, 0x1000
.equ cpu_tss_rw, 0x2000
.equ entry_stack_storage, 0x3000
.equ exception_stacks, 0x4000

# ---- the CPU entry area (arch/x86/include/asm/cpu_entry_area.h, from v4.15 on): the little that stays mapped while ring 3 runs
.equ CPU_ENTRY_AREA_BASE, 0xfffffe0000000000    # first page: the IDT, read-only
.equ CPU_ENTRY_AREA_RO_IDT, 0xfffffe0000000000
.equ CPU_ENTRY_AREA, 0xfffffe0000001000         # struct cpu_entry_area of CPU 0; offsets in it:
.equ CEA_gdt, 0x0000
.equ CEA_entry_stack, 0x1000
.equ CEA_tss, 0x2000
.if LINUX_VERSION < 420
.equ CEA_entry_trampoline, 0x5000
.equ CEA_exception_stacks, 0x6000
.else
.equ CEA_exception_stacks, 0x5000   # modeled: v5.2 added guard pages between the stacks
.endif
.equ SIZEOF_entry_stack, 512
.equ EXCEPTION_STKSZ, 0x1000
.equ DEBUG_STKSZ, 0x2000

# ---- the espfix stack (arch/x86/kernel/espfix_64.c, arch/x86/include/asm/pgtable_64_types.h, from v3.16 on)
.equ ESPFIX_PGD_ENTRY, -2
.equ ESPFIX_BASE_ADDR, 0xffffff0000000000
.equ ESPFIX_STACK_SIZE, 64          # bytes; six words are used
.equ ESPFIX_PAGE_SPACE, 2048        # pages that bits 38:32 and 15:12 of an address can tell apart
# interrupt stack table (arch/x86/include/asm/page_64_types.h)
.if LINUX_VERSION < 318
.equ STACKFAULT_STACK, 1            # v3.18 took #SS off its own stack: the handler could be made to return wrongly
.equ DOUBLEFAULT_STACK, 2
.equ NMI_STACK, 3
.equ DEBUG_STACK, 4
.equ MCE_STACK, 5
.else
.equ STACKFAULT_STACK, 0
.equ DOUBLEFAULT_STACK, 1
.equ NMI_STACK, 2
.equ DEBUG_STACK, 3
.equ MCE_STACK, 4
.endif
.if LINUX_VERSION < 417
.equ INT3_STACK, DEBUG_STACK
.else
.equ INT3_STACK, 0                  # v4.17: a breakpoint needs no stack of its own
.endif

# ---- struct thread_info. From v4.9 on (CONFIG_THREAD_INFO_IN_TASK) struct task_struct begins with it; before, it lay at the
# bottom of the task's kernel stack, and the code found it from RSP. modeled: there the flags come first, too.
.equ TASK_TI_flags, 0
.equ TI_flags, 0
.equ TIF_SIGPENDING, 0x4
.equ TIF_SYSCALL_TRACE, 0x1
.equ TIF_SINGLESTEP, 0x10
.equ TIF_IA32, 0x20000              # up to v5.10: the task runs a 32-bit program
.equ TIF_WORK_SYSCALL_ENTRY, 0x1    # modeled: of the work on entry only tracing has a bit here
.equ SYSCALL_EXIT_WORK_FLAGS, 0x11
.equ EXIT_TO_USERMODE_LOOP_FLAGS, 0x4 # modeled: the timer's service changes tasks by itself, without TIF_NEED_RESCHED
.equ TIF_ALLWORK_MASK, 0x15
.equ THREAD_SIZE, 0x4000            # 16 KiB kernel stack (8 KiB up to v3.14)
.equ TASK_SIZE_MAX, 0x7ffffffff000  # first address that no program has
# struct task_struct: what switch_to.S keeps of a task that does not run.  modeled: the layout is ours
.equ TASK_threadsp, 0x40            # RSP
.equ TASK_cr3, 0x48                 # page tables
.equ TASK_stack_top, 0x50           # where its kernel stack ends
.equ TASK_fsbase, 0x58
.equ TASK_gsbase, 0x60
.equ TASK_fsindex, 0x68             # selectors, two bytes each
.equ TASK_gsindex, 0x6a
.equ TASK_ds, 0x6c
.equ TASK_es, 0x6e
.equ TASK_tls, 0x70                 # three descriptors of set_thread_area
.equ TASK_ldt, 0x88                 # descriptor of the local descriptor table, two words
.equ TASK_usersp, 0x38              # v3.0: old_rsp
.equ SIZEOF_TASK, 0xa0
.equ GDT_ENTRY_LDT, 0x50
.equ GDT_ENTRY_TLS_MIN, 0x60
.equ LOCAL_TIMER_VECTOR, 0xec

# ---- numbers
.equ ENOSYS, 38

# ---- what the boot code found; index of the bit in boot_features, and the feature number of an alternative
.equ FEATURE_PTI, 0
.equ FEATURE_IA32_EMULATION, 1
.equ FEATURE_SMAP, 2
.equ FEATURE_SMEP, 3
.equ FEATURE_PCID, 4
.equ FEATURE_AMD, 5                 # the vendor of the CPU
.equ FEATURE_FSGSBASE, 6
.equ FEATURE_CLEAR_BHB_LOOP, 7      # spectre_bhi=on
.equ FEATURE_UNRET, 8               # retbleed=unret
.equ FEATURE_VSYSCALL_NATIVE, 10     # vsyscall=native; emulate; neither of them for xonly and none
.equ FEATURE_VSYSCALL_EMULATE, 11
.equ FEATURE_CLEAR_CPU_BUF, 12      # mds=full
.equ FEATURE_FENCE_SWAPGS, 13       # off with nospectre_v1
.equ FEATURE_UMIP, 14               # off with clearcpuid=514
.equ FEATURE_KERNEL_IBRS, 9         # modeled: never on, the CPU of the lab has no MSR_IA32_SPEC_CTRL

# ---- the boot loader's parameter block, its address is in RSI (Documentation/x86/boot.txt)
# modeled: the loader has parsed the command line and left the result in a padding field of the block
.equ BP_parsed_options, 0xf00
