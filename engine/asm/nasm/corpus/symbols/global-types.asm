; [elf64 elf32] Types of global names
global code:function, table:data, object:object, plain:notype
section .text
code:   ret
plain:  nop
section .data
table:  dd 1, 2
object: dd 3
