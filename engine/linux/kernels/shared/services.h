# services.h - the numbers that `vmcall` takes in EAX
#
# modeled: the body of a system call is not assembly here, it is a service of the lab. A stub loads the number, `vmcall`
# leaves the CPU, the lab does the work on the guest's memory and puts the result in RAX. Numbers below 0x400 equal the
# system call's own number; the others serve boot, exceptions and signals. The lab's table: linux/services/index.ts.
.equ SERVICE_ni_syscall, 0x400
.equ SERVICE_kernel_execve, 0x401   # load the first program: RAX = its entry point, RDX = its stack pointer, RCX = its code segment
.equ SERVICE_do_page_fault, 0x402   # rdi = pt_regs, rsi = error code, rdx = CR2
.equ SERVICE_do_trap, 0x403         # rdi = pt_regs, rsi = error code, rdx = vector
.equ SERVICE_do_double_fault, 0x404 # rdi = pt_regs, rsi = error code, rdx = CR2, rcx = 0 when GS was the user's
.equ SERVICE_do_signal, 0x405       # rdi = pt_regs
.equ SERVICE_do_irq, 0x406          # rdi = pt_regs, rsi = vector
.equ SERVICE_panic, 0x407           # rdi = address of a text that ends with a zero byte
.equ SERVICE_bad_iret, 0x408        # rdi = pt_regs of the failed IRET
.equ SERVICE_schedule, 0x420        # RAX = task_struct of the task that is to run next
.equ SERVICE_syscall_trace_enter, 0x421 # rdi = pt_regs; RAX = number of the call that is to be made, negative for none
.equ SERVICE_syscall_trace_leave, 0x422 # rdi = pt_regs
.equ SERVICE_get_user_4, 0x430      # rdi = user address; RAX = the 32 bits there, or -EFAULT
.equ SERVICE_vdso32_landing_pad, 0x431 # RAX = where 32-bit code goes on after SYSENTER
.equ SERVICE_compat, 0x500          # + number: the calls of 32-bit programs that need a handler of their own (sys_32.S)
