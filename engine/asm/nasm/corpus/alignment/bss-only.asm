; [elf64 elf32] Alignment where there are no bytes
section .bss
a:      resb 1
align 16, resb 1
b:      resd 1
alignb 64
c:      resb 64
section .text
        dd c - a
