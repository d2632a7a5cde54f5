; [elf64 elf32] A variable of each thread
section .tdata tls
global counter
counter: dd 5
section .tbss tls
zero:   resd 1
