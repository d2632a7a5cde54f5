; [elf64 elf32] Who may see a name
global a:function hidden
global b:function internal
global c:function protected
global d:function default
global e:data hidden 4
global f:hidden
a:      nop
b:      nop
c:      nop
d:      nop
section .data
e:      dd 1
f:      dd 2
