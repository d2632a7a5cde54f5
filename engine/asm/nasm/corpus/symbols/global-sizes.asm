; [elf64 elf32] Sizes of global names
global code:function (code.end - code)
global table:data (table.end - table)
global hash:data 4
section .text
code:   nop
        ret
.end:
section .data
table:  dd 1, 2, 3
.end:
hash:   dd 5
