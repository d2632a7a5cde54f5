; [elf64 elf32] Names of other sections in all sections
section .text
t:      dd d, b, r
section .data
d:      dd t, b, r
section .rodata
r:      dd t, d, b
section .bss
b:      resd 1
