# ptrace.S - what C does for a task that is traced or has a signal
#
# What it stands for: syscall_trace_enter and syscall_trace_leave (arch/x86/kernel/ptrace.c, later entry/common.c), do_signal
# (arch/x86/kernel/signal.c). modeled: services of the lab. RDI = pt_regs, complete; all registers but RAX come back unchanged.

        .include "services.h"

        .text
        .globl  syscall_trace_enter, syscall_trace_leave, do_signal
syscall_trace_enter:                            # RAX = number of the call to make, which the tracer may have changed
        movl    $SERVICE_syscall_trace_enter, %eax
        vmcall
        ret
syscall_trace_leave:
        movl    $SERVICE_syscall_trace_leave, %eax
        vmcall
        ret
do_signal:                                      # one signal: a frame on the user's stack, a restart, or the end of the task
        movl    $SERVICE_do_signal, %eax
        vmcall
        ret
