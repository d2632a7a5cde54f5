; [elf64 elf32] The order of symbols in the table
z:      nop
global b
a:      nop
b:      nop
extern q
common r 4
global y
y:      nop
x       equ 1
section .data
data:   dd q
.local: dd r
