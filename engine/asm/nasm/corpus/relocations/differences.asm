; [elf64 elf32] Differences over section boundaries
section .data
a:      dd 1
section .text
b:      nop
        dd a - $
        dd a - b
        dd $ - b
        dd outside - $
extern outside
