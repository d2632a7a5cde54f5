; [elf64 elf32] The mark that the stack needs no code
section .text
        ret
section .note.GNU-stack noalloc noexec nowrite progbits
