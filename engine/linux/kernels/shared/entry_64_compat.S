# entry_64_compat.S - the doors for 32-bit code
#
# What it stands for: arch/x86/entry/entry_64_compat.S of Linux v4.15 (CONFIG_IA32_EMULATION=y).
# modeled: 32-bit programs are not loaded yet. The labels are here because syscall_init writes them into MSRs and the IDT.
# INT 0x80 works as far as a 64-bit program can use it; the other two end in SIGSEGV as an unexpected trap would.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

        .section .entry.text, "ax"
# ---------------------------------------------------------------------------------------------------------------------
# INT 0x80:   number in EAX, arguments in EBX, ECX, EDX, ESI, EDI, EBP - all cut to 32 bits, so a pointer to the stack
# of a 64-bit program does not survive. The numbers are those of 32-bit Linux: 4 is write, 1 is exit.
# The CPU came through the IDT: five words are on the entry stack, no error code.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_INT80_compat
entry_INT80_compat:
        ASM_CLAC
        movl    %eax, %eax                      # the number has 32 bits
        pushq   %rax                            # pt_regs->orig_ax
        PUSH_C_REGS_BELOW_ORIG_RAX $-ENOSYS
        PUSH_EXTRA_REGS
        call    error_entry                     # kernel GS, CR3 and stack, as for an exception
        sti
        movq    ORIG_RAX(%rsp), %rax
        cmpq    $__NR_ia32_modeled_max, %rax
        ja      1f
        movl    RBX(%rsp), %edi
        movl    RCX(%rsp), %esi
        movl    RDX(%rsp), %edx
        movl    RSI(%rsp), %ecx
        movl    RDI(%rsp), %r8d
        movl    RBP(%rsp), %r9d
        call    *ia32_sys_call_table(,%rax,8)
        movslq  %eax, %rax
        movq    %rax, RAX(%rsp)
1:      jmp     error_exit

# ---------------------------------------------------------------------------------------------------------------------
# SYSENTER:   MSR_IA32_SYSENTER_EIP. The CPU saves neither RIP nor RSP nor RFLAGS; RSP is MSR_IA32_SYSENTER_ESP.
# SYSCALL from 32-bit code (AMD only):   MSR_CSTAR.
# ---------------------------------------------------------------------------------------------------------------------
        .globl  entry_SYSENTER_compat, entry_SYSCALL_compat
entry_SYSENTER_compat:
        swapgs
        SWITCH_TO_KERNEL_CR3 %rsp
        jmp     .Lcompat_not_modeled
entry_SYSCALL_compat:
        swapgs
        SWITCH_TO_KERNEL_CR3 %rsp
.Lcompat_not_modeled:
        movq    %gs:cpu_tss_rw + TSS_sp1, %rsp
        pushq   $__USER_DS
        pushq   %rbp                            # modeled: by convention EBP holds the user's stack pointer
        pushq   $X86_EFLAGS_IF | 2
        pushq   $__USER_CS
        pushq   $0                              # the return address is lost
        pushq   $-1
        PUSH_C_REGS_BELOW_ORIG_RAX %rax
        PUSH_EXTRA_REGS
        cld
        movq    %rsp, %rdi
        xorl    %esi, %esi
        call    do_general_protection
        jmp     error_exit

# ---------------------------------------------------------------------------------------------------------------------
# MSR_CSTAR when there is no IA32 emulation:   return -ENOSYS at once, still on the user's stack and GS.
# (arch/x86/entry/entry_64.S)
# ---------------------------------------------------------------------------------------------------------------------
        .globl  ignore_sysret
ignore_sysret:
        movl    $-ENOSYS, %eax
        sysretl

# ---------------------------------------------------------------------------------------------------------------------
# The table of INT 0x80. modeled: the first rows only, those whose arguments need no conversion.
# (arch/x86/entry/syscalls/syscall_32.tbl)
# ---------------------------------------------------------------------------------------------------------------------
.equ __NR_ia32_modeled_max, 20
        .section .rodata, "a"
        .balign 8
        .globl  ia32_sys_call_table
ia32_sys_call_table:
        .quad   sys_ni_syscall                  # 0 restart_syscall
        .quad   sys_exit                        # 1 exit
        .quad   sys_ni_syscall                  # 2 fork
        .quad   sys_read                        # 3 read
        .quad   sys_write                       # 4 write
        .quad   sys_open                        # 5 open
        .quad   sys_close                       # 6 close
        .quad   sys_ni_syscall                  # 7 waitpid
        .quad   sys_ni_syscall                  # 8 creat
        .quad   sys_ni_syscall                  # 9 link
        .quad   sys_ni_syscall                  # 10 unlink
        .quad   sys_ni_syscall                  # 11 execve
        .quad   sys_ni_syscall                  # 12 chdir
        .quad   sys_ni_syscall                  # 13 time
        .quad   sys_ni_syscall                  # 14 mknod
        .quad   sys_ni_syscall                  # 15 chmod
        .quad   sys_ni_syscall                  # 16 lchown
        .quad   sys_ni_syscall                  # 17 (none)
        .quad   sys_ni_syscall                  # 18 stat
        .quad   sys_ni_syscall                  # 19 lseek: its offset is signed 32 bits, needs conversion
        .quad   sys_getpid                      # 20 getpid
