# espfix_64.S - back to a 16-bit stack without telling it where the kernel's stack is
#
# What it stands for: arch/x86/kernel/espfix_64.c and native_irq_return_ldt of arch/x86/entry/entry_64.S, Linux v3.16 and later
# (CONFIG_X86_ESPFIX64=y). Structure and text are our own.
#
# IRET to 16-bit or 32-bit code whose stack segment is a 16-bit one (a program can make such a segment with modify_ldt) loads SP
# and leaves the other 48 bits of RSP as they are: the program finds 32 bits of a kernel address in ESP and RSP, and has lost the
# upper half of its ESP. The cure: before that IRET, RSP is moved to a stack whose address has the program's own bits in
# places 31 to 16:
#
#     63     39 38   32 31          16 15   12 11    6 5    0
#     [PGD 510 ][page  ][the program's][page  ][stack ][word  ]         page and stack are random
#
# That is possible because 65,536 addresses, 64 KiB apart, lead to the same page. They are read-only: the frame is written
# through another mapping of it, and an exception that IRET raises there cannot be delivered. It becomes a double fault,
# and its handler (traps.S) makes of it what the program should see.

        .include "vmlinux.lds.h"
        .include "asm-offsets.h"
        .include "calling.h"
.if LINUX_VERSION >= 608
        .include "nospec-branch.h"
.endif

.if CONFIG_X86_ESPFIX64
# ---------------------------------------------------------------------------------------------------------------------
# native_irq_return_ldt: GS, CR3 and all registers are the program's; RSP -> RIP, CS, EFLAGS, RSP, SS.
# RDI is kept on this stack, RAX on the other one: below the frame, where the last POP takes it from.
# ---------------------------------------------------------------------------------------------------------------------
        .section .entry.text, "ax"
        .globl  native_irq_return_ldt
native_irq_return_ldt:
        pushq   %rdi
        swapgs
        SWITCH_TO_KERNEL_CR3 %rdi
        movq    %gs:espfix_waddr, %rdi
        movq    %rax, 0*8(%rdi)
        movq    1*8(%rsp), %rax                 # RIP
        movq    %rax, 1*8(%rdi)
        movq    2*8(%rsp), %rax                 # CS
        movq    %rax, 2*8(%rdi)
        movq    3*8(%rsp), %rax                 # EFLAGS
        movq    %rax, 3*8(%rdi)
        movq    5*8(%rsp), %rax                 # SS
        movq    %rax, 5*8(%rdi)
        movq    4*8(%rsp), %rax                 # RSP
        movq    %rax, 4*8(%rdi)

        andl    $0xffff0000, %eax               # bits 31:16 of it, the rest of RAX is 0
        orq     %gs:espfix_stack, %rax          # whose bits 31:16 are 0

        SWITCH_TO_USER_CR3 %rdi
        swapgs
        popq    %rdi
        movq    %rax, %rsp                      # from here on nothing can be pushed
        popq    %rax
.if LINUX_VERSION >= 608
        CLEAR_CPU_BUFFERS
.endif
        jmp     native_irq_return_iret

# ---------------------------------------------------------------------------------------------------------------------
# init_espfix_bsp: called while booting at physical addresses, RBX = init_top_pgt, R9 = the bit for global pages
#
#       rand = rdtsc() * 0xc345c6b72fd16123;            RDRAND, on a CPU that has it; the CPU of the lab has not
#       slot_random = rand % 64;
#       page_random = rand / 64 % ESPFIX_PAGE_SPACE;
#       addr = (page_random << 12) + slot_random * ESPFIX_STACK_SIZE;
#       espfix_stack = ESPFIX_BASE_ADDR + (addr & 0xffff) + ((addr & ~0xffff) << 16);
#       espfix_waddr = the stack's page in the direct map + (addr & 0xfff);
#
# and then the page tables: 4 entries of a PUD table lead to one PMD table, all 512 of its entries to one PTE table, and every
# sixteenth of that table to the page: 4 * 512 * 32 = 65,536 ways, one for each value of bits 31:16.
# modeled: one CPU, so one stack of the 64 that fit in the page.
# ---------------------------------------------------------------------------------------------------------------------
.equ PGTABLE_PROT, _PAGE_KERNEL_RO + 0x40       # a table, read-only and not executable whatever is below
.equ ESPFIX_PUD_CLONES, 4
.equ ESPFIX_PMD_CLONES, 512
.equ ESPFIX_PTE_CLONES, 32
.equ PTE_STRIDE, 16

        .text
        .globl  init_espfix_bsp
init_espfix_bsp:
        rdtsc
        shlq    $32, %rdx
        orq     %rdx, %rax
        movabsq $0xc345c6b72fd16123, %rcx
        imulq   %rcx, %rax
        andl    $(64 * ESPFIX_PAGE_SPACE - 1), %eax     # page_random and slot_random side by side
        shll    $6, %eax                        # ESPFIX_STACK_SIZE
        movzwl  %ax, %edx
        xorl    %edx, %eax
        shlq    $16, %rax
        orq     %rdx, %rax
        movabsq $ESPFIX_BASE_ADDR, %rdx
        addq    %rdx, %rax
        movq    %rax, per_cpu_area + espfix_stack(%rip)

        movq    %rax, %r8                       # R8 = espfix_stack
        leaq    espfix_stack_page(%rip), %rdx
        andl    $0xfff, %eax
        addq    %rdx, %rax
        movabsq $__PAGE_OFFSET, %rcx
        addq    %rcx, %rax
        movq    %rax, per_cpu_area + espfix_waddr(%rip)

        leaq    espfix_pud_page(%rip), %rdi
        leaq    _KERNPG_TABLE(%rdi), %rax
        movq    %rax, 510*8(%rbx)
        movq    %r8, %rcx
        shrq    $30, %rcx
        andl    $511, %ecx
        leaq    (%rdi,%rcx,8), %rdi             # the first of four entries
        leaq    espfix_pmd_page(%rip), %rax
        movabsq $PGTABLE_PROT, %rdx
        addq    %rdx, %rax
        movl    $ESPFIX_PUD_CLONES, %ecx
        rep stosq

        leaq    espfix_pmd_page(%rip), %rdi
        leaq    espfix_pte_page(%rip), %rax
        addq    %rdx, %rax
        movl    $ESPFIX_PMD_CLONES, %ecx
        rep stosq

        shrl    $12, %r8d
        andl    $(PTE_STRIDE - 1), %r8d
        leaq    espfix_pte_page(%rip), %rdi
        leaq    (%rdi,%r8,8), %rdi
        leaq    espfix_stack_page(%rip), %rax
        movabsq $_PAGE_KERNEL_RO, %rdx
        orq     %rdx, %rax
        orq     %r9, %rax
        movl    $ESPFIX_PTE_CLONES, %ecx
1:      movq    %rax, (%rdi)
        addq    $PTE_STRIDE * 8, %rdi
        decl    %ecx
        jnz     1b
        ret
.endif
