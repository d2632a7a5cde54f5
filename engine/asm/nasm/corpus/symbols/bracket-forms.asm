; [elf64 elf32] The directives in brackets
[bits 32]
[global start]
[extern outside]
[section .text]
start:  call outside
[section .data]
        dd start
[common shared 8]
