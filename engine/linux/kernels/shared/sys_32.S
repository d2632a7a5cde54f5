# sys_32.S - ia32_sys_call_table: one address a system call of 32-bit programs, and the handlers that differ
#
# What it stands for: arch/x86/entry/syscall_32.c and the compat_sys_... functions of Linux. The rows come from the list in
# syscalls_32.h. Arguments of 32-bit code are in EBX, ECX, EDX, ESI, EDI, EBP and reach the handler with zeros in the upper
# halves.
#
# modeled: the body of a compat handler is a service of the lab, as for the handlers of 64-bit programs (sys.S); its number is
# SERVICE_compat plus the number of the call.  modeled: the table is there in every era; from v6.9 on Linux has a switch here.

        .include "asm-offsets.h"
        .include "services.h"

.macro STUB_ONCE symbol, service
  .ifndef \symbol
        .pushsection .text
        .globl  \symbol
\symbol:
        movl    $\service, %eax
        SERVE
        .popsection
  .endif
.endm

.if LINUX_VERSION < 417
# ---------------------------------------------------------------------------------------------------------------------
# Up to v4.16: arguments in RDI, RSI, RDX, RCX, R8, R9; a call that is the same in both worlds has one handler for both.
# ---------------------------------------------------------------------------------------------------------------------
.macro SERVE
        vmcall
        ret
.endm
.macro __SYSCALL32 number, handler, number64
        .quad   sys_\handler
.endm
.macro __COMPAT32 number, name
        .quad   compat_sys_\name
        STUB_ONCE compat_sys_\name, SERVICE_compat+\number
.endm
.macro __SYSCALL32_NONE number
        .quad   sys_ni_syscall
.endm
.else
# ---------------------------------------------------------------------------------------------------------------------
# From v4.17 on: one argument, the pt_regs. Each call has an entry of its own that reads the registers of 32-bit code.
# ---------------------------------------------------------------------------------------------------------------------
.macro SERVE
        jmp     .Lservice_with_ia32_regs
.endm
.macro __SYSCALL32 number, handler, number64
        .quad   __ia32_sys_\handler
        STUB_ONCE __ia32_sys_\handler, \number64
.endm
.macro __COMPAT32 number, name
        .quad   __ia32_compat_sys_\name
        STUB_ONCE __ia32_compat_sys_\name, SERVICE_compat+\number
.endm
.macro __SYSCALL32_NONE number
        .quad   __ia32_sys_ni_syscall
        STUB_ONCE __ia32_sys_ni_syscall, SERVICE_ni_syscall
.endm
        .text
.Lservice_with_ia32_regs:
        movl    RCX(%rdi), %esi
        movl    RDX(%rdi), %edx
        movl    RSI(%rdi), %ecx
        movl    RDI(%rdi), %r8d
        movl    RBP(%rdi), %r9d
        movl    RBX(%rdi), %edi
        vmcall
        ret
.endif

        .section .rodata, "a"
        .balign 64
        .globl  ia32_sys_call_table
ia32_sys_call_table:
        .include "syscalls_32.h"

        .globl  IA32_NR_syscalls
.equ IA32_NR_syscalls, (. - ia32_sys_call_table) / 8
