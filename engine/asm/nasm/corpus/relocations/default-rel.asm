; [elf64] default rel and default abs
default rel
        mov rax, [a]
        mov rax, [abs a]
        mov rax, [fs:a]
        mov rax, [a + rbx]
        lea rdi, [a + 4]
        mov rax, [0x1234]
default abs
        mov rax, [a]
        mov rax, [rel a]
section .data
a:      dq 1
