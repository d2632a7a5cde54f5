; [elf64 elf32 bin] dup of nothing
section .bss
a:      db 16 dup (?)
b:      dw 4 dup (?, ?)
c:
section .data
        db b - a, c - b
        db 4 dup (0, ?)
