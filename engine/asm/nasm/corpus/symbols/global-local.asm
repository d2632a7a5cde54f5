; [elf64 elf32] A local label made global
global main.inner
main:   nop
.inner: nop
global main
