; [elf64 elf32] Names that other files see
global start, finish
start:  nop
finish: nop
hidden: nop
global late
late:   ret
