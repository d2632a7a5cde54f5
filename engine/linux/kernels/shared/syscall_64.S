# syscall_64.S - sys_call_table: one address a system call
#
# What it stands for: arch/x86/entry/syscall_64.c, Linux v4.17 and later. The rows come from the list in syscalls_64.h; each is
# a function of one argument, the pt_regs.
#
# To make a number call something else, edit its row in syscalls_64.h:   __SYSCALL_AT 39, getpid, __x64_sys_exit

        .include "config.h"

.macro __SYSCALL number, handler, qualifier     # pt_regs is always complete: nothing to do for "ptregs"
        .quad   __x64_sys_\handler
.endm
.macro __SYSCALL_AT number, handler, address
        .quad   \address
.endm
.macro __SYSCALL_NONE number
        .quad   __x64_sys_ni_syscall
.endm
.macro __SYSCALL_HOLE first, last
  .rept \last - \first + 1
        .quad   __x64_sys_ni_syscall
  .endr
.endm

        .section .rodata, "a"
        .balign 64
        .globl  sys_call_table
sys_call_table:
        .include "syscalls_64.h"
