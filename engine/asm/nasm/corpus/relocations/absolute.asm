; [elf64] Addresses of 32 and 64 bits
        mov eax, [a]
        mov rax, a
        mov ecx, a
        mov rbx, [abs a]
        mov al, [qword a]
        mov [qword a], eax
        push a
        lea rdx, [a + rsi * 4]
section .data
a:      dd 1
