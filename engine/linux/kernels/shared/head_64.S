# head_64.S - from the boot loader to the first program
#
# What it stands for: arch/x86/kernel/head_64.S, and of the C code behind it what the path of a system call needs:
# apply_alternatives, setup_cpu_entry_areas, pti_init, trap_init, cpu_init, kernel_init (Linux v4.15,
# CONFIG_PAGE_TABLE_ISOLATION=y, CONFIG_RANDOMIZE_BASE=n). Structure and text are our own.
#
# What the boot loader left (64-bit boot protocol, Documentation/x86/boot.txt):
#
#     long mode with paging; low memory mapped one to one; interrupts off; the image at physical 0x1000000
#     RSI  ->  the parameter block
#     modeled: memory that the image does not fill is zero, so nobody clears .bss
#
# Until step 4 the code runs at its physical address, 0xffffffff80000000 below where it was linked. Only addresses
# relative to RIP are right there:   leaq symbol(%rip), %reg   gives the physical address.

        .include "vmlinux.lds.h"
        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

.equ RAM_LARGE_PAGES, 32                        # modeled: 64 MiB of memory, not asked of the firmware

        .section .head.text, "ax"
        .globl  startup_64
startup_64:
        cld
        leaq    init_thread_union + THREAD_SIZE(%rip), %rsp

# =====================================================================================================================
# 1. Which features are on? The options of the command line, and PCID if the CPU has it.
# =====================================================================================================================
        movl    BP_parsed_options(%rsi), %ebp   # bit n = feature n (asm-offsets.h)
.if LINUX_VERSION >= 414
        movl    $1, %eax
        xorl    %ecx, %ecx
        cpuid
        btl     $17, %ecx                       # CPUID.1:ECX.PCID
        jnc     1f
        btsl    $FEATURE_PCID, %ebp
1:
.endif
        movl    %ebp, boot_features(%rip)

# =====================================================================================================================
# 2. apply_alternatives: where a feature is on, overwrite the jump around its code with a NOP (calling.h)
#    A record: address of the jump (quad), its length (long), number of the feature (long).
# =====================================================================================================================
        leaq    startup_64 + (__altinstructions - _text)(%rip), %rdi
        movabsq $__START_KERNEL_map, %r8
.Lnext_alternative:
        movq    (%rdi), %rax
        testq   %rax, %rax
        jz      .Lalternatives_done
        subq    %r8, %rax                       # still at physical addresses
        movl    12(%rdi), %ecx
        btl     %ecx, %ebp
        jnc     3f
        cmpl    $2, 8(%rdi)
        jne     2f
        movw    $0x9066, (%rax)                 # two bytes: 66 90
        jmp     3f
2:      movl    $0x00441f0f, (%rax)             # five bytes: 0f 1f 44 00 00
        movb    $0, 4(%rax)
3:      addq    $16, %rdi
        jmp     .Lnext_alternative
.Lalternatives_done:

# =====================================================================================================================
# 3. Page tables
#
#     bits 47..39    38..30    29..21    20..12    11..0
#     top (PGD)      PUD       PMD       PTE       offset            each index picks one of 512 entries
#
#     __PAGE_OFFSET        PGD 272 or 273     all physical memory, 2 MiB pages       (direct map)
#     0xfffffe0000000000   PGD 508            CPU entry area (from v4.15 on)
#     0xffffff0000000000   PGD 510            espfix stack (from v3.16 on): espfix_64.S
#     0xffffffff81000000   PGD 511, PUD 510, PMD 8     this image, 4 KiB pages with their rights
#     0x0000000001000000   PGD 0              the same image where it is now, until step 4 is over
# =====================================================================================================================
        # Without isolation the kernel's pages are global: they stay in the TLB when CR3 changes.
        xorl    %r9d, %r9d
        btl     $FEATURE_PTI, %ebp
        jc      1f
        movl    $_PAGE_GLOBAL, %r9d
1:
        # --- upper levels
        leaq    init_top_pgt(%rip), %rbx
        leaq    level3_kernel_pgt(%rip), %rcx
        leaq    level2_kernel_pgt(%rip), %rdx
        leaq    level1_kernel_pgt(%rip), %rsi
        leaq    _KERNPG_TABLE(%rcx), %rax
        movq    %rax, 511*8(%rbx)
        leaq    _KERNPG_TABLE(%rdx), %rax
        movq    %rax, 510*8(%rcx)
        leaq    _KERNPG_TABLE(%rsi), %rax
        movq    %rax, 8*8(%rdx)
        leaq    level3_ident_pgt(%rip), %rcx    # one to one, for a moment
        leaq    _KERNPG_TABLE(%rcx), %rax
        movq    %rax, 0*8(%rbx)
        leaq    _KERNPG_TABLE(%rdx), %rax
        movq    %rax, 0*8(%rcx)
        leaq    level3_direct_pgt(%rip), %rcx
        leaq    level2_direct_pgt(%rip), %rdx
        leaq    _KERNPG_TABLE(%rcx), %rax
        movq    %rax, ((__PAGE_OFFSET >> 39) & 511)*8(%rbx)
        leaq    _KERNPG_TABLE(%rdx), %rax
        movq    %rax, 0*8(%rcx)

        # --- the image: code may not be written, data may not be executed
        movq    %rsi, %rdi                      # level1_kernel_pgt
        leaq    startup_64(%rip), %rsi
        movl    $_PAGE_KERNEL_EXEC, %eax
        movl    $(__start_rodata - _text) / 4096, %ecx
        call    map_pages
        movabsq $_PAGE_KERNEL_RO, %rax
        movl    $(__start_data - __start_rodata) / 4096, %ecx
        call    map_pages
        movabsq $_PAGE_KERNEL, %rax
        movl    $(_end - __start_data) / 4096, %ecx
        call    map_pages

        # --- the direct map
        leaq    level2_direct_pgt(%rip), %rdi
        movabsq $(_PAGE_KERNEL + _PAGE_PSE), %rax
        orq     %r9, %rax
        movl    $RAM_LARGE_PAGES, %ecx
1:      movq    %rax, (%rdi)
        addq    $8, %rdi
        addq    $0x200000, %rax
        decl    %ecx
        jnz     1b

.if LINUX_VERSION >= 415
        call    setup_cpu_entry_areas
.endif
.if CONFIG_X86_ESPFIX64
  .ifndef CONFIG_X86_FRED                       # ERETU restores all of RSP
        call    init_espfix_bsp
  .endif
.endif
.if CONFIG_PAGE_TABLE_ISOLATION
        btl     $FEATURE_PTI, %ebp
        jnc     1f
        call    pti_init
1:
.endif

# =====================================================================================================================
# 4. Switch them on, and go to where we were linked
# =====================================================================================================================
        movl    $MSR_EFER, %ecx
        rdmsr
        btsl    $EFER_SCE_BIT, %eax             # allow SYSCALL; without this bit it raises #UD
        btsl    $EFER_NX_BIT, %eax              # allow pages that may not be executed
        wrmsr

        movl    $(X86_CR4_PAE | X86_CR4_PGE), %eax
        movq    %rax, %cr4
        leaq    init_top_pgt(%rip), %rax
        movq    %rax, %cr3
        movl    $CR0_STATE, %eax                # with WP: ring 0 respects read-only pages as well
        movq    %rax, %cr0

        movabsq $.Lhigh, %rax
        jmp     *%rax
.Lhigh:
        leaq    init_thread_union + THREAD_SIZE(%rip), %rsp
        leaq    init_top_pgt(%rip), %rbx
        movq    $0, (%rbx)                      # low addresses belong to ring 3 from now on
        movq    %cr3, %rax
        movq    %rax, %cr3                      # forget the translation

# =====================================================================================================================
# 5. Segments, per-CPU data, exceptions
# =====================================================================================================================
        # Copy the descriptors into the per-CPU GDT and use it. They are flat: base 0, all addresses.
        leaq    init_gdt(%rip), %rsi
        leaq    per_cpu_area + gdt_page(%rip), %rdi
        movl    $16, %ecx
        rep movsq
        lgdt    direct_gdt_descr(%rip)
        xorl    %eax, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %fs
        movl    %eax, %gs
        movl    $__KERNEL_DS, %eax
        movl    %eax, %ss
        pushq   $__KERNEL_CS
        leaq    1f(%rip), %rax
        pushq   %rax
        lretq                                   # a far return is the way to load CS
1:
        leaq    per_cpu_area(%rip), %rax        # GS: per-CPU data of CPU 0
        movq    %rax, %rdx
        shrq    $32, %rdx
        movl    $MSR_GS_BASE, %ecx
        wrmsr
        leaq    init_task(%rip), %rax
        movq    %rax, %gs:current_task

        call    idt_setup_traps
        call    cpu_init
        call    map_vsyscall

# =====================================================================================================================
# 6. kernel_init: run the first program
#
#       regs->ip = entry point; regs->sp = stack; regs->cs = __USER_CS; regs->ss = __USER_DS; regs->flags = X86_EFLAGS_IF;
#
# and leave as every exception leaves. modeled: the loader of ELF files is a service, there is no process before this one.
# =====================================================================================================================
        .globl  kernel_init
kernel_init:
        movl    $SERVICE_kernel_execve, %eax
        vmcall                                  # RAX = entry point, RDX = stack pointer, RCX = __USER_CS or __USER32_CS
        leaq    init_thread_union + THREAD_SIZE - TOP_OF_KERNEL_STACK_PADDING(%rip), %rsp
        pushq   $__USER_DS
        pushq   %rdx
        pushq   $X86_EFLAGS_IF | 2
        pushq   %rcx
        pushq   %rax
        pushq   $-1                             # orig_ax
        movl    $15, %ecx
1:      pushq   $0                              # RDI ... R15: a new program sees nothing of the kernel
        decl    %ecx
        jnz     1b
        RETURN_TO_USERMODE

# ---------------------------------------------------------------------------------------------------------------------
# map_pages: ECX entries at RDI, for the pages from physical RSI on, rights RAX (R9: the global bit). Moves RDI and RSI on.
# ---------------------------------------------------------------------------------------------------------------------
map_pages:
        orq     %r9, %rax
        addq    %rsi, %rax
1:      movq    %rax, (%rdi)
        addq    $8, %rdi
        addq    $4096, %rax
        addq    $4096, %rsi
        decl    %ecx
        jnz     1b
        ret

.if LINUX_VERSION >= 415
# ---------------------------------------------------------------------------------------------------------------------
# setup_cpu_entry_areas: second mappings of what the CPU needs in the moment of entry (arch/x86/mm/cpu_entry_area.c)
#
#     page of the area       is also                       rights
#     0   IDT                idt_table                     read
#     1   GDT                per-CPU gdt_page              read
#     2   entry stack        per-CPU entry_stack_storage   read, write
#     3   TSS                per-CPU cpu_tss_rw            read            (4, 5: the I/O bitmap; modeled: absent)
#     6   trampoline         _entry_trampoline             read, execute   (gone in v4.20, what follows moves up)
#     7-11 exception stacks  per-CPU exception_stacks      read, write
# ---------------------------------------------------------------------------------------------------------------------
setup_cpu_entry_areas:
        leaq    cea_level3_pgt(%rip), %rcx
        leaq    cea_level2_pgt(%rip), %rdx
        leaq    cea_level1_pgt(%rip), %rdi
        leaq    _KERNPG_TABLE(%rcx), %rax
        movq    %rax, 508*8(%rbx)
        leaq    _KERNPG_TABLE(%rdx), %rax
        movq    %rax, (%rcx)
        leaq    _KERNPG_TABLE(%rdi), %rax
        movq    %rax, (%rdx)

        leaq    idt_table(%rip), %rsi
        movabsq $_PAGE_KERNEL_RO, %rax
        movl    $1, %ecx
        call    map_pages
        leaq    per_cpu_area + gdt_page(%rip), %rsi
        movabsq $_PAGE_KERNEL_RO, %rax
        movl    $1, %ecx
        call    map_pages
        leaq    per_cpu_area + entry_stack_storage(%rip), %rsi
        movabsq $_PAGE_KERNEL, %rax
        movl    $1, %ecx
        call    map_pages
        leaq    per_cpu_area + cpu_tss_rw(%rip), %rsi
        movabsq $_PAGE_KERNEL_RO, %rax
        movl    $1, %ecx
        call    map_pages
        addq    $2*8, %rdi
.if LINUX_VERSION < 420
        leaq    _entry_trampoline(%rip), %rsi
        movl    $_PAGE_KERNEL_EXEC, %eax
        movl    $1, %ecx
        call    map_pages
.endif
        leaq    per_cpu_area + exception_stacks(%rip), %rsi
        movabsq $_PAGE_KERNEL, %rax
        movl    $5, %ecx
        jmp     map_pages

# ---------------------------------------------------------------------------------------------------------------------
# pti_init: what the user's root shows of the kernel (arch/x86/mm/pti.c): the CPU entry area, the espfix stack and .entry.text,
# no more (from v4.20 on also the TSS under its per-CPU address).
# The user's half of the address space is added when a program is loaded.
# ---------------------------------------------------------------------------------------------------------------------
pti_init:
        movq    508*8(%rbx), %rax
        movq    %rax, 4096 + 508*8(%rbx)        # the CPU entry area: the same lower tables
        movq    510*8(%rbx), %rax
        movq    %rax, 4096 + 510*8(%rbx)        # pti_setup_espfix64
        leaq    pti_level3_pgt(%rip), %rcx
        leaq    pti_level2_pgt(%rip), %rdx
        leaq    pti_level1_pgt(%rip), %rdi
        leaq    _KERNPG_TABLE(%rcx), %rax
        movq    %rax, 4096 + 511*8(%rbx)
        leaq    _KERNPG_TABLE(%rdx), %rax
        movq    %rax, 510*8(%rcx)
        leaq    _KERNPG_TABLE(%rdi), %rax
        movq    %rax, 8*8(%rdx)
        addq    $(__entry_text_start - _text) / 4096 * 8, %rdi
        leaq    startup_64 + (__entry_text_start - _text)(%rip), %rsi
        movl    $_PAGE_KERNEL_EXEC, %eax
        movl    $(__trampoline_start - __entry_text_start) / 4096, %ecx
        call    map_pages                       # modeled: exact to the page; v4.15 shares the whole 2 MiB around it
.if LINUX_VERSION >= 420
        # Without the trampoline the entry code writes to the TSS (sp2) before it has changed CR3: share that page as well.
        leaq    pti_level1_pgt + (__start_percpu + cpu_tss_rw - _text) / 4096 * 8(%rip), %rdi
        leaq    per_cpu_area + cpu_tss_rw(%rip), %rsi
        movabsq $_PAGE_KERNEL, %rax
        movl    $1, %ecx
        call    map_pages
.endif
        ret
.endif
