; [elf64 elf32] Where sections lie, for a linker to say
section .text
        dd data1, data2, bss1
section .data
data1:  dd 1
data2:  dd data1
section .bss
bss1:   resd 1
