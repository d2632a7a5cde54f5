# entry_64_compat.S - the doors for 32-bit code
#
# What it stands for: arch/x86/entry/entry_64_compat.S of Linux v4.15 (CONFIG_IA32_EMULATION=y).
# modeled: 32-bit programs are not loaded yet. The labels are here because syscall_init writes them into MSRs and the IDT.
# INT 0x80 works as far as a 64-bit program can use it; the other two end in SIGSEGV as an unexpected trap would.

        .include "asm-offsets.h"
        .include "calling.h"
        .include "services.h"

.macro PUSH_REGS rax                            # RDI ... R15 of pt_regs
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   \rax
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

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
        PUSH_REGS $-ENOSYS
        call    error_entry                     # kernel GS, CR3 and stack, as for an exception
        sti
        movq    ORIG_RAX(%rsp), %rax
        cmpq    $__NR_ia32_modeled_max, %rax
        ja      1f
.if LINUX_VERSION < 417
        movl    RBX(%rsp), %edi
        movl    RCX(%rsp), %esi
        movl    RDX(%rsp), %edx
        movl    RSI(%rsp), %ecx
        movl    RDI(%rsp), %r8d
        movl    RBP(%rsp), %r9d
.else
        movq    %rsp, %rdi                      # handlers take pt_regs
.endif
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
        GET_TASK_STACK %rsp
        pushq   $__USER_DS
        pushq   %rbp                            # modeled: by convention EBP holds the user's stack pointer
        pushq   $X86_EFLAGS_IF | 2
        pushq   $__USER_CS
        pushq   $0                              # the return address is lost
        pushq   $-1
        PUSH_REGS %rax
        cld
        movq    %rsp, %rdi
        xorl    %esi, %esi
.if LINUX_VERSION >= 508
        call    exc_general_protection
.else
        call    do_general_protection
.endif
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
# From v4.17 on a row is a function of its own, which reads the arguments of 32-bit code from pt_regs.
.macro IA32_ROW name, service
  .if LINUX_VERSION < 417
        .quad   sys_\name
  .else
        .ifndef __ia32_sys_\name
        .pushsection .text
__ia32_sys_\name:
        movl    RBX(%rdi), %r10d
        movl    RCX(%rdi), %esi
        movl    RDX(%rdi), %edx
        movl    RSI(%rdi), %ecx
        movl    RBP(%rdi), %r9d
        movl    RDI(%rdi), %r8d
        movl    %r10d, %edi
        movl    $\service, %eax
        vmcall
        ret
        .popsection
        .endif
        .quad   __ia32_sys_\name
  .endif
.endm

        .section .rodata, "a"
        .balign 8
        .globl  ia32_sys_call_table
ia32_sys_call_table:
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 0 restart_syscall
        IA32_ROW exit, 60                               # 1 exit
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 2 fork
        IA32_ROW read, 0                                # 3 read
        IA32_ROW write, 1                               # 4 write
        IA32_ROW open, 2                                # 5 open
        IA32_ROW close, 3                               # 6 close
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 7 waitpid
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 8 creat
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 9 link
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 10 unlink
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 11 execve
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 12 chdir
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 13 time
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 14 mknod
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 15 chmod
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 16 lchown
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 17 (none)
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 18 stat
        IA32_ROW ni_syscall, SERVICE_ni_syscall         # 19 lseek: its offset is signed 32 bits, needs conversion
        IA32_ROW getpid, 39                             # 20 getpid
