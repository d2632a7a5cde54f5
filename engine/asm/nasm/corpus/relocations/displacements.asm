; [elf64] Names as distances from registers
extern v
        mov eax, [v + rax]
        mov eax, [rbx * 8 + v]
        mov eax, [rbx + rcx * 4 + v + 16]
        lea rax, [v + rbp]
        mov al, [v + r13]
        mov [fs:v], eax
