# vdso.S - linux-vdso.so.1: system calls that need no kernel
#
# What it stands for: arch/x86/entry/vdso/ (vclock_gettime.c, vgetcpu.c, vdso.lds.S, vma.c) of Linux v4.15; from v5.3 on
# lib/vdso/gettimeofday.c. Structure and text are our own.
#
# The kernel maps this page into every program, and in front of it a page of data, vvar, that the program may only read:
#
#       vdso_start - 4096       vvar: the time at the last tick, and how to convert TSC ticks since then
#       vdso_start              this page: a whole ELF shared object. Its address is in the auxiliary vector, AT_SYSINFO_EHDR
#
# A C library looks its functions up by name and version (LINUX_2.6) and calls them like any other. They run in ring 3 from
# beginning to end: no SYSCALL, RCX and R11 stay the program's, nothing to be seen in strace. Only for a clock that vvar does
# not hold do they make the system call themselves.
#
# Everything is relative to RIP or to vdso_start, because the kernel decides where the page goes.

        .include "config.h"
        .include "vdso.h"

        .section .vvar, "aw", @nobits
        .balign 4096
        .globl  vvar_page
vvar_page:      .skip   4096                    # modeled: the lab writes it, as update_vsyscall() would with every tick

        .section .vdso, "ax"
        .balign 4096
        .globl  vdso_start, vdso_end
vdso_start:

# =====================================================================================================================
# The ELF header and the program headers (System V gABI chapters 4 and 5). All addresses are offsets from vdso_start.
# =====================================================================================================================
.equ PT_LOAD, 1
.equ PT_DYNAMIC, 2
.equ PT_NOTE, 4

        .byte   0x7f
        .ascii  "ELF"
        .byte   2, 1, 1, 0                      # 64 bits, little endian, version 1, System V ABI
        .quad   0
        .word   3, 62                           # ET_DYN, EM_X86_64
        .long   1
        .quad   0                               # no entry point
        .quad   .Lprogram_headers - vdso_start
        .quad   0                               # modeled: no section headers; nobody needs them at run time
        .long   0
        .word   64, 56, 3                       # size of this header; size and number of the program headers
        .word   64, 0, 0

.Lprogram_headers:
.macro PROGRAM_HEADER type, flags, from, to, align
        .long   \type, \flags
        .quad   \from - vdso_start              # offset in the file
        .quad   \from - vdso_start              # address
        .quad   \from - vdso_start
        .quad   \to - \from                     # size in the file and in memory
        .quad   \to - \from
        .quad   \align
.endm
        PROGRAM_HEADER PT_LOAD, 5, vdso_start, vdso_end, 4096           # read and execute
        PROGRAM_HEADER PT_DYNAMIC, 4, .Ldynamic, .Ldynamic_end, 8
        PROGRAM_HEADER PT_NOTE, 4, .Lnote, .Lnote_end, 4

# =====================================================================================================================
# What the dynamic linker reads: names, symbols, their hash table, their version
# =====================================================================================================================
        .balign 8
.Ldynstr:
        .byte   0
.macro STRING label, text
\label: .asciz  "\text"
.endm
        STRING .Lname_clock_gettime, "__vdso_clock_gettime"
        STRING .Lname_gettimeofday, "__vdso_gettimeofday"
        STRING .Lname_time, "__vdso_time"
        STRING .Lname_getcpu, "__vdso_getcpu"
.if LINUX_VERSION >= 503
        STRING .Lname_clock_getres, "__vdso_clock_getres"
.endif
        STRING .Lname_soname, "linux-vdso.so.1"
        STRING .Lname_version, "LINUX_2.6"
.Ldynstr_end:

# Elf64_Sym: name, type and binding, visibility, section, address, size. There is no table of sections, but the number
# counts: of a symbol in SHN_ABS (0xfff1) a C library would not add the address where this page lies.
.macro DYNSYM name, function, info
        .long   \name - .Ldynstr
        .byte   \info, 0
        .word   1
        .quad   \function - vdso_start
        .quad   \function\()_end - \function
.endm
.equ STB_GLOBAL_FUNC, 0x12
.equ STB_WEAK_FUNC, 0x22

        .balign 8
.Ldynsym:
        .skip   24                              # number 0 is nobody
        DYNSYM .Lname_clock_gettime, __vdso_clock_gettime, STB_GLOBAL_FUNC
        DYNSYM .Lname_gettimeofday, __vdso_gettimeofday, STB_GLOBAL_FUNC
        DYNSYM .Lname_time, __vdso_time, STB_GLOBAL_FUNC
        DYNSYM .Lname_getcpu, __vdso_getcpu, STB_GLOBAL_FUNC
.if LINUX_VERSION >= 503
        DYNSYM .Lname_clock_getres, __vdso_clock_getres, STB_GLOBAL_FUNC
.equ SYMBOLS, 6
.else
.equ SYMBOLS, 5
.endif

# DT_HASH: one bucket, so every name is in one chain and no hash has to be computed here.
.Lhash:
        .long   1, SYMBOLS                      # buckets, chain entries
        .long   1                               # bucket 0 starts with symbol 1
        .long   0                               # chain: the next one of each symbol, 0 ends it
.if LINUX_VERSION >= 503
        .long   2, 3, 4, 5, 0
.else
        .long   2, 3, 4, 0
.endif

# The version of each symbol, and the versions there are. The hashes are those of the names (gABI, elf_hash).
        .balign 2
.Lversym:
        .word   0                               # local
  .rept SYMBOLS - 1
        .word   2
  .endr
        .balign 8
.Lverdef:                                       # Elf64_Verdef: version, flags, index, names, hash, to names, to next
        .word   1, 1, 1, 1                      # VER_FLG_BASE: the object itself
        .long   0x0deebfa1                      # elf_hash("linux-vdso.so.1")
        .long   20, 28
        .long   .Lname_soname - .Ldynstr, 0
        .word   1, 0, 2, 1
        .long   0x03ae75f6                      # elf_hash("LINUX_2.6")
        .long   20, 0
        .long   .Lname_version - .Ldynstr, 0

        .balign 8
.Ldynamic:
.macro DYNAMIC tag, value
        .quad   \tag, \value
.endm
        DYNAMIC 14, .Lname_soname-.Ldynstr    # DT_SONAME
        DYNAMIC 4, .Lhash-vdso_start          # DT_HASH
        DYNAMIC 5, .Ldynstr-vdso_start        # DT_STRTAB
        DYNAMIC 6, .Ldynsym-vdso_start        # DT_SYMTAB
        DYNAMIC 10, .Ldynstr_end-.Ldynstr     # DT_STRSZ
        DYNAMIC 11, 24                          # DT_SYMENT
        DYNAMIC 0x6ffffffc, .Lverdef-vdso_start # DT_VERDEF
        DYNAMIC 0x6ffffffd, 2                   # DT_VERDEFNUM
        DYNAMIC 0x6ffffff0, .Lversym-vdso_start # DT_VERSYM
        DYNAMIC 0, 0                            # DT_NULL
.Ldynamic_end:

.Lnote:                                         # which Linux: owner, type 0, the version as three bytes
        .long   6, 4, 0
        .asciz  "Linux"
        .balign 4, 0
        .long   ((LINUX_VERSION / 100) << 16) | ((LINUX_VERSION % 100) << 8)
.Lnote_end:

# =====================================================================================================================
# int __vdso_clock_gettime(clockid_t clock, struct timespec *ts)        EDI, RSI
#
#       do {
#               seq = gtod->seq;                                an odd number: the kernel is writing
#               ts->tv_sec = gtod->wall_time_sec;
#               ns = gtod->wall_time_snsec;                     nanoseconds << shift
#               ns += (rdtsc() - gtod->cycle_last) * mult;
#               ns >>= shift;
#       } while (seq changed meanwhile);
#       while (ns >= 1000000000) ...                            carry into the seconds
# =====================================================================================================================
        .balign 16
__vdso_clock_gettime:
        cmpl    $CLOCK_REALTIME, %edi
        je      .Lrealtime
        cmpl    $CLOCK_MONOTONIC, %edi
        je      .Lmonotonic
        cmpl    $CLOCK_REALTIME_COARSE, %edi
        je      .Lrealtime_coarse
        cmpl    $CLOCK_MONOTONIC_COARSE, %edi
        je      .Lmonotonic_coarse
.if LINUX_VERSION >= 503                        # the generic vDSO knows more clocks
        cmpl    $CLOCK_BOOTTIME, %edi           # modeled: the machine never sleeps, so this is the monotonic time,
        je      .Lmonotonic
        cmpl    $CLOCK_MONOTONIC_RAW, %edi      # nobody corrects the clock's frequency,
        je      .Lmonotonic
        cmpl    $CLOCK_TAI, %edi                # and no leap second has been announced
        je      .Lrealtime
.endif
.Lclock_gettime_by_kernel:
        movl    $__NR_clock_gettime, %eax
        syscall
        ret

.Lrealtime:
        leaq    vdso_start - 4096 + gtod_wall_time(%rip), %r10
        call    .Lread_hres
        jc      .Lclock_gettime_by_kernel
        movq    %r9, (%rsi)
        movq    %rax, 8(%rsi)
        xorl    %eax, %eax
        ret

.Lmonotonic:
        leaq    vdso_start - 4096 + gtod_monotonic_time(%rip), %r10
        call    .Lread_hres
        jc      .Lclock_gettime_by_kernel
        movq    %r9, (%rsi)
        movq    %rax, 8(%rsi)
        xorl    %eax, %eax
        ret

.Lrealtime_coarse:                              # the time of the last tick, no TSC needed
        leaq    vdso_start - 4096 + gtod_wall_time_coarse(%rip), %r10
        jmp     .Lcoarse
.Lmonotonic_coarse:
        leaq    vdso_start - 4096 + gtod_monotonic_time_coarse(%rip), %r10
.Lcoarse:
        movl    vdso_start - 4096 + gtod_seq(%rip), %r8d
        testl   $1, %r8d
        jnz     1f
        movq    (%r10), %r9
        movq    8(%r10), %rax
        cmpl    vdso_start - 4096 + gtod_seq(%rip), %r8d
        jne     .Lcoarse
        movq    %r9, (%rsi)
        movq    %rax, 8(%rsi)
        xorl    %eax, %eax
        ret
1:      pause
        jmp     .Lcoarse
__vdso_clock_gettime_end:

# ---------------------------------------------------------------------------------------------------------------------
# R10 -> seconds, shifted nanoseconds. R9 = seconds, RAX = nanoseconds. CF = 1: the TSC is no clock here. Uses RCX, RDX, R8.
# ---------------------------------------------------------------------------------------------------------------------
.Lread_hres:
        movl    vdso_start - 4096 + gtod_seq(%rip), %r8d
        testl   $1, %r8d
        jnz     3f
        cmpl    $VCLOCK_TSC, vdso_start - 4096 + gtod_vclock_mode(%rip)
        jne     4f
        movq    (%r10), %r9
        lfence                                  # RDTSC may not be executed before the loads above
        rdtsc
        shlq    $32, %rdx
        orq     %rdx, %rax
        subq    vdso_start - 4096 + gtod_cycle_last(%rip), %rax
        jae     1f
        xorl    %eax, %eax                      # another CPU's TSC may lag a little: time does not run backwards
1:      movl    vdso_start - 4096 + gtod_mult(%rip), %edx
        imulq   %rdx, %rax
        addq    8(%r10), %rax
        movl    vdso_start - 4096 + gtod_shift(%rip), %ecx
        shrq    %cl, %rax
        cmpl    vdso_start - 4096 + gtod_seq(%rip), %r8d
        jne     .Lread_hres
2:      cmpq    $1000000000, %rax
        jb      5f
        subq    $1000000000, %rax
        incq    %r9
        jmp     2b
3:      pause
        jmp     .Lread_hres
4:      stc
        ret
5:      clc
        ret

# =====================================================================================================================
# int __vdso_gettimeofday(struct timeval *tv, struct timezone *tz)      RDI, RSI; either may be NULL
# =====================================================================================================================
        .balign 16
__vdso_gettimeofday:
        testq   %rdi, %rdi
        jz      1f
        leaq    vdso_start - 4096 + gtod_wall_time(%rip), %r10
        call    .Lread_hres
        jc      2f
        movq    %r9, (%rdi)
        xorl    %edx, %edx
        movl    $1000, %ecx
        divq    %rcx
        movq    %rax, 8(%rdi)                   # microseconds
1:      testq   %rsi, %rsi
        jz      3f
        movq    vdso_start - 4096 + gtod_tz(%rip), %rax # minutes west of Greenwich, type of summer time
        movq    %rax, (%rsi)
3:      xorl    %eax, %eax
        ret
2:      movl    $__NR_gettimeofday, %eax
        syscall
        ret
__vdso_gettimeofday_end:

# =====================================================================================================================
# time_t __vdso_time(time_t *t)                         the second of the last tick: one load, no loop, no TSC
# =====================================================================================================================
        .balign 16
__vdso_time:
        movq    vdso_start - 4096 + gtod_wall_time(%rip), %rax
        testq   %rdi, %rdi
        jz      1f
        movq    %rax, (%rdi)
1:      ret
__vdso_time_end:

# =====================================================================================================================
# long __vdso_getcpu(unsigned *cpu, unsigned *node, void *unused)
#
# The kernel keeps the numbers in the limit of a segment that ring 3 may ask for: bits 11:0 the CPU, above them the node.
# Up to v3.18 it prefers MSR_TSC_AUX, which RDTSCP reads. (From v4.11 on RDPID, where the CPU has it; this one has not.)
# =====================================================================================================================
        .balign 16
__vdso_getcpu:
.if LINUX_VERSION < 319
        rdtscp                                  # ECX = MSR_TSC_AUX
        movl    %ecx, %eax
.else
        movl    $__CPUNODE_SEG, %eax
        lsl     %eax, %eax
.endif
        testq   %rdi, %rdi
        jz      1f
        movl    %eax, %ecx
        andl    $0xfff, %ecx
        movl    %ecx, (%rdi)
1:      testq   %rsi, %rsi
        jz      2f
        shrl    $12, %eax
        movl    %eax, (%rsi)
2:      xorl    %eax, %eax
        ret
__vdso_getcpu_end:

.if LINUX_VERSION >= 503
# =====================================================================================================================
# int __vdso_clock_getres(clockid_t clock, struct timespec *res)        1 ns with high resolution timers, a tick if coarse
# =====================================================================================================================
        .balign 16
__vdso_clock_getres:
        movl    $1, %eax
        cmpl    $CLOCK_TAI, %edi
        ja      1f
        btl     %edi, .Lhres_clocks(%rip)
        jc      2f
        movl    $LOW_RES_NSEC, %eax
        btl     %edi, .Lcoarse_clocks(%rip)
        jc      2f
1:      movl    $__NR_clock_getres, %eax
        syscall
        ret
2:      testq   %rsi, %rsi
        jz      3f
        movq    $0, (%rsi)
        movq    %rax, 8(%rsi)
3:      xorl    %eax, %eax
        ret
        .balign 4
.Lhres_clocks:
        .long   (1 << CLOCK_REALTIME) | (1 << CLOCK_MONOTONIC) | (1 << CLOCK_MONOTONIC_RAW) | (1 << CLOCK_BOOTTIME) | (1 << CLOCK_TAI)
.Lcoarse_clocks:
        .long   (1 << CLOCK_REALTIME_COARSE) | (1 << CLOCK_MONOTONIC_COARSE)
__vdso_clock_getres_end:
.endif
vdso_end:
