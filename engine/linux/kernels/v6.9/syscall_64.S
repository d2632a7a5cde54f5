# syscall_64.S - x64_sys_call: a switch over the numbers, with direct calls
#
# What it stands for: arch/x86/entry/syscall_64.c, Linux v6.9. The rows come from the list in syscalls_64.h.
#
# To make a number call something else, edit its row in syscalls_64.h:   __SYSCALL_AT 39, getpid, __x64_sys_exit

        .include "asm-offsets.h"

        .text
# ---------------------------------------------------------------------------------------------------------------------
# long x64_sys_call(const struct pt_regs *regs, unsigned int nr)
#
#       switch (nr) {
#       case 0: return __x64_sys_read(regs);
#       ...
#       default: return __x64_sys_ni_syscall(regs);
#       }
#
# With retpolines a compiler makes no jump table of this, for that would be an indirect jump, but a tree of comparisons: half
# of the numbers, half of those, ... Nobody can lead the CPU's guess to an address of his choice.
# modeled: GCC's tree has another shape. The cases stand in a row, each a JMP of five bytes, so case n is at 5 * n.
# ---------------------------------------------------------------------------------------------------------------------
.macro CASE number
  .if \number <= __NR_syscall_max
        cmpl    $\number, %esi
        je      .Lcases + 5*(\number)
  .endif
.endm

.macro SWITCH first, size                       # the numbers first ... first + size - 1
  .if (\first) > __NR_syscall_max
        jmp     __x64_sys_ni_syscall
  .elseif (\size) > 4
        cmpl    $(\first)+(\size)/2, %esi
        jae     .Lupper_half_\@
        SWITCH (\first), (\size)/2
.Lupper_half_\@:
        SWITCH (\first)+(\size)/2, (\size)/2
  .else
        CASE (\first)
        CASE (\first)+1
        CASE (\first)+2
        CASE (\first)+3
        jmp     __x64_sys_ni_syscall
  .endif
.endm

        .globl  x64_sys_call
x64_sys_call:
        SWITCH 0, 512

.macro __SYSCALL number, handler, qualifier
        jmp     __x64_sys_\handler
.endm
.macro __SYSCALL_AT number, handler, address
        jmp     \address
.endm
.macro __SYSCALL_NONE number
        jmp     __x64_sys_ni_syscall
.endm
.macro __SYSCALL_HOLE first, last
  .rept \last - \first + 1
        jmp     __x64_sys_ni_syscall
  .endr
.endm
.Lcases:
        .include "syscalls_64.h"

# ---------------------------------------------------------------------------------------------------------------------
# sys_call_table: no longer used to call anything. Tracing looks up in it which function a number stands for.
# ---------------------------------------------------------------------------------------------------------------------
.purgem __SYSCALL
.purgem __SYSCALL_AT
.purgem __SYSCALL_NONE
.purgem __SYSCALL_HOLE
.macro __SYSCALL number, handler, qualifier
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
