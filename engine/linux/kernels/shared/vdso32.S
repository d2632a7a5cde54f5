# vdso32.S - linux-gate.so.1: the page through which 32-bit programs call the kernel
#
# What it stands for: arch/x86/entry/vdso/vdso32/ (system_call.S, sigreturn.S; before v4.2 arch/x86/vdso/vdso32/) of Linux.
# Structure and text are our own.
#
# The kernel maps a copy of this page into every 32-bit program. Two words of the auxiliary vector say where it is:
# AT_SYSINFO_EHDR is the ELF header, AT_SYSINFO is __kernel_vsyscall itself. A program that wants the best door does
#       call    *%gs:0x10                       (the C library has put AT_SYSINFO there)
# and need not know the CPU.

        .section .rodata, "a"
        .balign 4096
        .globl  vdso32_start, vdso32_end
        .globl  __kernel_vsyscall, __kernel_sigreturn, __kernel_rt_sigreturn, int80_landing_pad, vdso32_sequence
vdso32_start:

# =====================================================================================================================
# The ELF header and what the dynamic linker reads (System V gABI chapters 4 and 5). Addresses are offsets from vdso32_start.
# =====================================================================================================================
.equ PT_LOAD, 1
.equ PT_DYNAMIC, 2

        .byte   0x7f
        .ascii  "ELF"
        .byte   1, 1, 1, 0                      # 32 bits, little endian, version 1, System V ABI
        .quad   0
        .word   3, 3                            # ET_DYN, EM_386
        .long   1
        .long   __kernel_vsyscall - vdso32_start
        .long   .Lprogram_headers - vdso32_start
        .long   0                               # modeled: no section headers; nobody needs them at run time
        .long   0
        .word   52, 32, 2                       # size of this header; size and number of the program headers
        .word   40, 0, 0

.Lprogram_headers:
.macro PROGRAM_HEADER type, flags, from, to, align
        .long   \type
        .long   \from - vdso32_start            # offset in the file
        .long   \from - vdso32_start            # address
        .long   \from - vdso32_start
        .long   \to - \from                     # size in the file and in memory
        .long   \to - \from
        .long   \flags, \align
.endm
        PROGRAM_HEADER PT_LOAD, 5, vdso32_start, vdso32_end, 4096       # read and execute
        PROGRAM_HEADER PT_DYNAMIC, 4, .Ldynamic, .Ldynamic_end, 4

.Ldynstr:
        .byte   0
.Lname_vsyscall:
        .asciz  "__kernel_vsyscall"
.Lname_sigreturn:
        .asciz  "__kernel_sigreturn"
.Lname_rt_sigreturn:
        .asciz  "__kernel_rt_sigreturn"
.Lname_soname:
        .asciz  "linux-gate.so.1"
.Ldynstr_end:

        .balign 4
.macro DYNSYM name, function                    # Elf32_Sym: name, address, size, type and binding, visibility, section
        .long   \name - .Ldynstr
        .long   \function - vdso32_start
        .long   \function\()_end - \function
        .byte   0x12, 0                         # STT_FUNC, STB_GLOBAL
        .word   0xfff1                          # modeled: SHN_ABS, there are no sections
.endm
.Ldynsym:
        .skip   16                              # number 0 is nobody
        DYNSYM .Lname_vsyscall, __kernel_vsyscall
        DYNSYM .Lname_sigreturn, __kernel_sigreturn
        DYNSYM .Lname_rt_sigreturn, __kernel_rt_sigreturn

.Lhash:                                         # one bucket, so every name is in one chain
        .long   1, 4
        .long   1
        .long   0, 2, 3, 0

.Ldynamic:                                      # Elf32_Dyn: tag, value
        .long   14, .Lname_soname - .Ldynstr    # DT_SONAME
        .long   4, .Lhash - vdso32_start        # DT_HASH
        .long   5, .Ldynstr - vdso32_start      # DT_STRTAB
        .long   6, .Ldynsym - vdso32_start      # DT_SYMTAB
        .long   10, .Ldynstr_end - .Ldynstr     # DT_STRSZ
        .long   11, 16                          # DT_SYMENT
        .long   0, 0
.Ldynamic_end:

# =====================================================================================================================
# __kernel_vsyscall: number in EAX, arguments in EBX, ECX, EDX, ESI, EDI, EBP, as for INT 0x80; only EAX changes
#
# The four bytes at vdso32_sequence are chosen when the page is mapped:
#       Intel:   movl %esp, %ebp; sysenter      the CPU saves nothing: EBP says where the stack is
#       AMD:     movl %ecx, %ebp; syscall       the CPU destroys ECX: EBP keeps it
# In both cases the top of the stack is the caller's EBP, which is argument 6. Nobody comes back behind SYSENTER: the kernel
# returns to int80_landing_pad. With neither, INT 0x80 is what is executed; it also serves a restarted call: the kernel sets
# EIP back by two, and that is there.
# modeled: Linux overwrites NOPs in its own copy while booting, as with other alternatives.
# =====================================================================================================================
        .code32
        .balign 16
__kernel_vsyscall:
        push    %ecx
        push    %edx
        push    %ebp
vdso32_sequence:
        .byte   0x90, 0x90, 0x90, 0x90
        int     $0x80
int80_landing_pad:
        pop     %ebp
        pop     %edx
        pop     %ecx
        ret
__kernel_vsyscall_end:

# =====================================================================================================================
# Where a signal handler returns to, unless the program names a place of its own (SA_RESTORER). ESP is at the frame, behind
# the return address that `ret` has popped.
# =====================================================================================================================
        .balign 16
__kernel_sigreturn:                             # handlers without SA_SIGINFO: the signal's number is popped here
        pop     %eax
        movl    $119, %eax
        int     $0x80
__kernel_sigreturn_end:

        .balign 16
__kernel_rt_sigreturn:                          # handlers with SA_SIGINFO
        movl    $173, %eax
        int     $0x80
__kernel_rt_sigreturn_end:
        .code64
        .balign 4096
vdso32_end:
