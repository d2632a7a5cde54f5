# vmlinux.lds.h - where each section of the kernel image lies
#
# Linux has a linker script (arch/x86/kernel/vmlinux.lds.S) for this. Here it is one line a section: the lab's linker reads
# the comment behind each line, the boot code uses the symbol.
#
# Physical memory:  the boot loader puts the image at 16 MiB (0x1000000, CONFIG_PHYSICAL_START). The kernel's own view of
# the same bytes starts at 0xffffffff80000000 + that: virtual = physical + __START_KERNEL_map.
#
# modeled: no KASLR, the addresses are the same at every boot (CONFIG_RANDOMIZE_BASE=n).

.equ __START_KERNEL_map,   0xffffffff80000000
# __PAGE_OFFSET, the direct map of all physical memory, is in config.h.

.equ _text,                0xffffffff81000000      # section .head.text
.equ __text_start,         0xffffffff81001000      # section .text
.equ __entry_text_start,   0xffffffff81008000      # section .entry.text
.equ __trampoline_start,   0xffffffff8100c000      # section .entry_trampoline
.equ __start_rodata,       0xffffffff8100d000      # section .rodata
.equ __altinstructions,    0xffffffff81011000      # section .altinstructions
.equ __start_data,         0xffffffff81012000      # section .data
.equ __start_percpu,       0xffffffff81014000      # section .bss..percpu
.equ __start_bss,          0xffffffff8101e000      # section .bss
.equ __vvar_page,          0xffffffff81040000      # section .vvar
.equ __vdso,               0xffffffff81041000      # section .vdso
.equ __vsyscall_page,      0xffffffff81042000      # section .vsyscall
.equ _end,                 0xffffffff81043000
