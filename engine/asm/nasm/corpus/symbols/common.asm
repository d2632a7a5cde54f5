; [elf64 elf32] Common variables
common counter 4
common table 100:16
common words 64:2
section .text
        mov eax, [counter]
        mov [table + 8], eax
        mov cx, [words]
