; [elf32] A kernel that a boot loader can load
MAGIC   equ 0x1badb002
FLAGS   equ 1 << 0 | 1 << 1
section .multiboot
align 4
        dd MAGIC, FLAGS, -(MAGIC + FLAGS)
section .bss
align 16, resb 1
stack_bottom: resb 16384
stack_top:
section .text
global _start:function (_start.end - _start)
extern kernel_main
_start: mov esp, stack_top
        push ebx
        push eax
        call kernel_main
        cli
.hang:  hlt
        jmp .hang
.end:
