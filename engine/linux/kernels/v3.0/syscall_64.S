# syscall_64.S - sys_call_table: one address a system call
#
# What it stands for: arch/x86/kernel/syscall_64.c, Linux v3.0. The rows come from the list in syscalls_64.h.
# entry_64.S does   call *sys_call_table(,%rax,8):   the table's address + 8 times the number.
#
# To make a number call something else, edit its row in syscalls_64.h:   __SYSCALL_AT 39, getpid, sys_exit

        .include "config.h"

.macro __SYSCALL number, handler, qualifier     # "ptregs": a stub of entry_64.S, which completes pt_regs
  .ifb \qualifier
    .ifc \handler, sigaltstack                  # v3.0 gives it pt_regs for the user's RSP
        .quad   stub_sigaltstack
    .else
        .quad   sys_\handler
    .endif
  .else
        .quad   stub_\handler
  .endif
.endm
.macro __SYSCALL_AT number, handler, address
        .quad   \address
.endm
.macro __SYSCALL_NONE number
        .quad   sys_ni_syscall
.endm
.macro __SYSCALL_HOLE first, last
  .rept \last - \first + 1
        .quad   sys_ni_syscall
  .endr
.endm

        .section .rodata, "a"
        .balign 64
        .globl  sys_call_table
sys_call_table:
        .include "syscalls_64.h"
