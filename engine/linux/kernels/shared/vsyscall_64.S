# vsyscall_64.S - the legacy page at 0xffffffffff600000: gettimeofday, time and getcpu at fixed addresses
#
# What it stands for: arch/x86/entry/vsyscall/vsyscall_64.c and vsyscall_emu_64.S of Linux v4.15; up to v3.0
# arch/x86/kernel/vsyscall_64.c. Structure and text are our own.
#
# Older than the vDSO, and a gift to attackers: code at an address that is the same in every program. So kernels have taken it
# back step by step. The boot option says how far:
#
#       vsyscall=native     the page is code that a program runs. Up to v3.0 it does the work itself, later it is SYSCALL; RET
#       vsyscall=emulate    the page can be read, not executed. A call is a page fault, and do_page_fault does the work
#       vsyscall=xonly      there is no page at all (from v5.3, the default then); a call still is that page fault
#       vsyscall=none       a call is SIGSEGV
        .include "config.h"
        .include "asm-offsets.h"
        .include "vmlinux.lds.h"
        .include "vdso.h"

# ---------------------------------------------------------------------------------------------------------------------
# The page. Each function begins at a multiple of 1024.
# ---------------------------------------------------------------------------------------------------------------------
        .section .vsyscall, "ax"
        .balign 4096
        .globl  vsyscall_page
vsyscall_page:
.if LINUX_VERSION >= 301
        movq    $__NR_gettimeofday, %rax
        syscall
        ret
        .balign 1024, 0xcc
        movq    $__NR_time, %rax
        syscall
        ret
        .balign 1024, 0xcc
        movq    $__NR_getcpu, %rax
        syscall
        ret
        .balign 4096, 0xcc
.else
# v3.0: the same sums as in the vDSO. modeled: vvar lies right behind this page, in v3.0 the data has a page of its own too.
.equ VVAR, vsyscall_page + 4096
        testq   %rdi, %rdi                      # int vgettimeofday(struct timeval *tv, struct timezone *tz)
        jz      3f
1:      movl    VVAR + gtod_seq(%rip), %r8d
        testl   $1, %r8d
        jnz     1b
        movq    VVAR + gtod_wall_time(%rip), %r9
        lfence
        rdtsc
        shlq    $32, %rdx
        orq     %rdx, %rax
        subq    VVAR + gtod_cycle_last(%rip), %rax
        movl    VVAR + gtod_mult(%rip), %edx
        imulq   %rdx, %rax
        addq    VVAR + gtod_wall_time + 8(%rip), %rax
        movl    VVAR + gtod_shift(%rip), %ecx
        shrq    %cl, %rax
        cmpl    VVAR + gtod_seq(%rip), %r8d
        jne     1b
        xorl    %edx, %edx
        movl    $1000, %ecx
        divq    %rcx                            # microseconds
2:      cmpq    $1000000, %rax
        jb      4f
        subq    $1000000, %rax
        incq    %r9
        jmp     2b
4:      movq    %r9, (%rdi)
        movq    %rax, 8(%rdi)
3:      testq   %rsi, %rsi
        jz      5f
        movq    VVAR + gtod_tz(%rip), %rax
        movq    %rax, (%rsi)
5:      xorl    %eax, %eax
        ret
        .balign 1024, 0xcc
        movq    VVAR + gtod_wall_time(%rip), %rax       # time_t vtime(time_t *t)
        testq   %rdi, %rdi
        jz      6f
        movq    %rax, (%rdi)
6:      ret
        .balign 1024, 0xcc
        rdtscp                                  # long vgetcpu(unsigned *cpu, unsigned *node, struct getcpu_cache *unused)
        testq   %rdi, %rdi
        jz      7f
        movl    %ecx, %eax
        andl    $0xfff, %eax
        movl    %eax, (%rdi)
7:      testq   %rsi, %rsi
        jz      8f
        shrl    $12, %ecx
        movl    %ecx, (%rsi)
8:      xorl    %eax, %eax
        ret
        .balign 4096, 0xcc
.endif

# ---------------------------------------------------------------------------------------------------------------------
# map_vsyscall: while booting, on the kernel's own addresses. The page lies in the kernel's half but is the user's, so every
# level above it must have the U bit as well; what else those levels lead to is kept from ring 3 by its own entries.
#
#       0xffffffffff600000      PGD 511, PUD 511, PMD 507, PTE 0
# ---------------------------------------------------------------------------------------------------------------------
.equ _PAGE_USER, 0x004
.equ _PAGE_TABLE, 0x067                         # present, writable, user, accessed, dirty
.equ PAGE_KERNEL_VSYSCALL, 0x025                # present, user, accessed: read and execute
.equ PAGE_KERNEL_VVAR, 0x8000000000000025       # not executable

        .text
        .globl  map_vsyscall
map_vsyscall:
        movabsq $PAGE_KERNEL_VSYSCALL, %rdx
        btl     $FEATURE_VSYSCALL_NATIVE, boot_features(%rip)
        jc      1f
        movabsq $PAGE_KERNEL_VVAR, %rdx
        btl     $FEATURE_VSYSCALL_EMULATE, boot_features(%rip)
        jc      1f
        ret                                     # xonly, none: nothing to map
1:      movabsq $__START_KERNEL_map, %r8
        leaq    level1_vsyscall_pgt(%rip), %rdi
        leaq    vsyscall_page(%rip), %rax
        subq    %r8, %rax                       # physical
        orq     %rdx, %rax
        movq    %rax, (%rdi)
.if LINUX_VERSION < 301
        leaq    vvar_page(%rip), %rax
        subq    %r8, %rax
        movabsq $PAGE_KERNEL_VVAR, %rdx
        orq     %rdx, %rax
        movq    %rax, 8(%rdi)
.endif
        leaq    level2_fixmap_pgt(%rip), %rsi
        subq    %r8, %rdi
        orq     $_PAGE_TABLE, %rdi
        movq    %rdi, 507*8(%rsi)
        subq    %r8, %rsi
        orq     $_PAGE_TABLE, %rsi
        leaq    level3_kernel_pgt(%rip), %rcx
        movq    %rsi, 511*8(%rcx)
        leaq    init_top_pgt(%rip), %rbx
        orq     $_PAGE_USER, 511*8(%rbx)
.if CONFIG_PAGE_TABLE_ISOLATION
        btl     $FEATURE_PTI, boot_features(%rip)
        jnc     2f
        leaq    pti_level3_pgt(%rip), %rcx      # the user's root as well (pti_setup_vsyscall)
        movq    %rsi, 511*8(%rcx)
        orq     $_PAGE_USER, 4096 + 511*8(%rbx)
2:
.endif
        movq    %cr3, %rax
        movq    %rax, %cr3
        ret

        .section .bss, "aw", @nobits
        .balign 4096
level2_fixmap_pgt:      .skip 4096
level1_vsyscall_pgt:    .skip 4096
