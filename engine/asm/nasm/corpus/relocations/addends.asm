; [elf64 elf32] Distances added to names
extern v
section .data
a:      dd v + 4, v - 4, a + 100, a - 1
        dd b + 3
section .bss
        resb 16
b:      resb 4
