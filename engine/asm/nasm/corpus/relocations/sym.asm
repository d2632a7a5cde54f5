; [elf64 elf32] By the symbol instead of its section
global shared
section .data
shared: dd 1
inner:  dd 2
section .text
        dd shared wrt ..sym
        dd shared
        dd inner
