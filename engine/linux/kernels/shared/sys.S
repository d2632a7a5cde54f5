# sys.S - the bodies of the system calls
#
# modeled: each handler is a stub around one service of the lab (services.h); its number is the system call's own. A call that
# the lab does not serve answers -ENOSYS, and the trace says so. The result is in RAX: -4095 to -1 is an error number with a
# minus sign.
#
# In Linux a handler is defined as SYSCALL_DEFINE3(write, ...). Up to v4.16 it is a C function with the arguments of the call,
# in RDI, RSI, RDX, RCX, R8, R9. From v4.17 on it takes one argument, the pt_regs, and reads from there what it needs: what
# user space left in other registers never reaches it.
#
# To write a handler yourself, put it in front of the list below: where there is a sys_getpid already, no stub is made.

        .include "asm-offsets.h"
        .include "services.h"

        .text
.macro HANDLER symbol, service
  .ifndef \symbol
        .globl  \symbol
\symbol:
        movl    $\service, %eax
        SERVE
  .endif
.endm

.if LINUX_VERSION < 417
.macro SERVE
        vmcall
        ret
.endm
.macro __SYSCALL number, handler, qualifier
        HANDLER sys_\handler, \number
.endm
.else
.macro SERVE
        jmp     service_with_regs
.endm
.macro __SYSCALL number, handler, qualifier
        HANDLER __x64_sys_\handler, \number
.endm

# The arguments, from pt_regs to where the services of the lab look for them.
service_with_regs:
        movq    RSI(%rdi), %rsi
        movq    RDX(%rdi), %rdx
        movq    R10(%rdi), %rcx
        movq    R8(%rdi), %r8
        movq    R9(%rdi), %r9
        movq    RDI(%rdi), %rdi
        vmcall
        ret
.endif

# ---- the list
.macro __SYSCALL_AT number, handler, address
        __SYSCALL \number, \handler
.endm
.macro __SYSCALL_NONE number
.endm
.macro __SYSCALL_HOLE first, last
.endm
        .include "syscalls_64.h"

# For every number without a handler: return -ENOSYS; the service only writes that into the trace.
        __SYSCALL SERVICE_ni_syscall, ni_syscall
