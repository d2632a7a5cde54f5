# cpu_entry_area.S - memory: page tables, per-CPU data, the first task; the tables of segments
#
# What it stands for: the data of arch/x86/kernel/head_64.S, arch/x86/kernel/cpu/common.c (gdt_page, cpu_tss_rw),
# arch/x86/mm/cpu_entry_area.c and init/init_task.c, Linux v4.15.

        .include "vmlinux.lds.h"
        .include "asm-offsets.h"

# ---------------------------------------------------------------------------------------------------------------------
# Page tables, 4 KiB each. init_top_pgt has two halves: +0 the kernel's root, +4096 the user's (isolation).
# It must lie at a multiple of 8 KiB, so that bit 12 of its address is free to pick the half.
# modeled: the first program uses this root itself; Linux copies the kernel's part into a root of each process.
# ---------------------------------------------------------------------------------------------------------------------
        .section .bss, "aw", @nobits
        .balign 8192
        .globl  init_top_pgt
init_top_pgt:           .skip 8192
        .globl  level3_kernel_pgt, level2_kernel_pgt, level1_kernel_pgt, level3_ident_pgt
level3_kernel_pgt:      .skip 4096
level2_kernel_pgt:      .skip 4096
level1_kernel_pgt:      .skip 4096
level3_ident_pgt:       .skip 4096
        .globl  level3_direct_pgt, level2_direct_pgt
level3_direct_pgt:      .skip 4096
level2_direct_pgt:      .skip 4096
        .globl  cea_level3_pgt, cea_level2_pgt, cea_level1_pgt
cea_level3_pgt:         .skip 4096
cea_level2_pgt:         .skip 4096
cea_level1_pgt:         .skip 4096
        .globl  pti_level3_pgt, pti_level2_pgt, pti_level1_pgt
pti_level3_pgt:         .skip 4096
pti_level2_pgt:         .skip 4096
pti_level1_pgt:         .skip 4096
        .globl  idt_table
idt_table:              .skip 4096              # 256 gates of 16 bytes

.if CONFIG_X86_ESPFIX64
        .globl  espfix_pud_page, espfix_pmd_page, espfix_pte_page, espfix_stack_page
espfix_pud_page:        .skip 4096
espfix_pmd_page:        .skip 4096              # modeled: these three are reserved here, Linux allocates them
espfix_pte_page:        .skip 4096
espfix_stack_page:      .skip 4096
.endif

# ---- the first task: its kernel stack (grows down from init_thread_union + THREAD_SIZE) and its task_struct
        .globl  init_thread_union
init_thread_union:
.if LINUX_VERSION < 409
        .globl  init_task                       # thread_info is at the bottom of the stack; modeled: task_struct with it
init_task:
.endif
        .skip   THREAD_SIZE

        .data
        .globl  boot_features
.if LINUX_VERSION >= 409
        .globl  init_task
init_task:              .quad 0                 # thread_info.flags: TIF_...
        .skip   SIZEOF_TASK - 8                 # modeled: of struct task_struct only what asm-offsets.h names
.endif
boot_features:          .long 0                 # bit n: feature n is on (asm-offsets.h)

# ---------------------------------------------------------------------------------------------------------------------
# Per-CPU data of CPU 0; offsets are in asm-offsets.h
# ---------------------------------------------------------------------------------------------------------------------
        .section .bss..percpu, "aw", @nobits
        .balign 4096
        .globl  per_cpu_area
per_cpu_area:           .skip 0xa000

# ---------------------------------------------------------------------------------------------------------------------
# The GDT. In long mode only a few bits count: present, privilege level (DPL), L (64-bit code) or D (32-bit).
#
#     63   56 55  52 51  48 47    40 39         16 15          0
#     [base ] [flags][limit][access] [    base   ] [   limit   ]       access 9b: ring 0 code   fb: ring 3 code
#                                                                      access 93: ring 0 data   f3: ring 3 data
#                                                                      flags  a: 64-bit         c: 32-bit
# ---------------------------------------------------------------------------------------------------------------------
        .section .rodata, "a"
        .balign 8
        .globl  init_gdt
.if LINUX_VERSION >= 415
.equ CPU0_TSS, CPU_ENTRY_AREA + CEA_tss
.else
.equ CPU0_TSS, __start_percpu + cpu_tss_rw
.endif
init_gdt:
        .quad   0                               # 0x00 the null descriptor
        .quad   0x00cf9b000000ffff              # 0x08 __KERNEL32_CS
        .quad   0x00af9b000000ffff              # 0x10 __KERNEL_CS
        .quad   0x00cf93000000ffff              # 0x18 __KERNEL_DS      (STAR needs it right behind __KERNEL_CS)
        .quad   0x00cffb000000ffff              # 0x20 __USER32_CS
        .quad   0x00cff3000000ffff              # 0x28 __USER_DS        (STAR needs this order as well:
        .quad   0x00affb000000ffff              # 0x30 __USER_CS         SYSRET adds 8 for SS and 16 for CS)
        .quad   0
        # 0x40 the TSS: two entries, because its base has 64 bits. Type 9 = available TSS, limit 0x67.
        .quad   (SIZEOF_TSS - 1) | ((CPU0_TSS & 0xffffff) << 16) | (0x89 << 40) | (((CPU0_TSS >> 24) & 0xff) << 56)
        .quad   CPU0_TSS >> 32 & 0xffffffff
        .skip   5 * 8                           # 0x50 LDT, 0x60 TLS
        .quad   0x0040f50000000000              # 0x78 __CPUNODE_SEG: its limit is the number of the CPU (vdso.S)

# What LGDT and LIDT read: limit (2 bytes), base (8 bytes).
        .globl  direct_gdt_descr, idt_descr
direct_gdt_descr:
        .word   16*8 - 1
        .quad   per_cpu_area + gdt_page
.if LINUX_VERSION >= 415
        .globl  fixmap_gdt_descr
fixmap_gdt_descr:
        .word   16*8 - 1
        .quad   CPU_ENTRY_AREA + CEA_gdt
idt_descr:
        .word   256*16 - 1
        .quad   CPU_ENTRY_AREA_RO_IDT
.else
idt_descr:
        .word   256*16 - 1
        .quad   idt_table                       # modeled: v4.4 uses a read-only mapping of it (FIX_RO_IDT)
.endif
