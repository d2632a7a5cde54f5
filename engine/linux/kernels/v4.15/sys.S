# sys.S - the bodies of the system calls
#
# modeled: each handler is a stub around one service of the lab (services.h). RDI, RSI, RDX, RCX, R8, R9 hold the
# arguments as for any C function, RAX gets the result: a value of -4095 to -1 is an error number with a minus sign.
# In Linux a handler is defined as SYSCALL_DEFINE3(write, ...) and named sys_write up to v4.16.

        .include "services.h"

.macro SYSCALL_STUB name, service
        .globl  \name
\name:
        movl    $\service, %eax
        vmcall
        ret
.endm

        .text
        SYSCALL_STUB sys_read, 0
        SYSCALL_STUB sys_write, 1
        SYSCALL_STUB sys_open, 2
        SYSCALL_STUB sys_close, 3
        SYSCALL_STUB sys_newfstat, 5
        SYSCALL_STUB sys_lseek, 8
        SYSCALL_STUB sys_mmap, 9
        SYSCALL_STUB sys_mprotect, 10
        SYSCALL_STUB sys_munmap, 11
        SYSCALL_STUB sys_brk, 12
        SYSCALL_STUB sys_ioctl, 16
        SYSCALL_STUB sys_writev, 20
        SYSCALL_STUB sys_nanosleep, 35
        SYSCALL_STUB sys_getpid, 39
        SYSCALL_STUB sys_exit, 60
        SYSCALL_STUB sys_kill, 62
        SYSCALL_STUB sys_newuname, 63
        SYSCALL_STUB sys_arch_prctl, 158
        SYSCALL_STUB sys_gettid, 186
        SYSCALL_STUB sys_set_tid_address, 218
        SYSCALL_STUB sys_clock_gettime, 228
        SYSCALL_STUB sys_exit_group, 231
        SYSCALL_STUB sys_openat, 257
        SYSCALL_STUB sys_getrandom, 318

# For every number without a handler: return -ENOSYS; the service only writes that into the trace.
        SYSCALL_STUB sys_ni_syscall, SERVICE_ni_syscall
