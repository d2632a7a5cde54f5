; [elf64 elf32] Sections entered again and again
section .text
a:      nop
section .data
b:      db 1
section .text
c:      nop
section .data
d:      db 2
section .text
        dd c - a, d - b
        dd b, d
