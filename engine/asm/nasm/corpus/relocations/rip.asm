; [elf64] Addresses relative to the next instruction
        mov rax, [rel a]
        lea rcx, [rel b]
        mov dword [rel a], 5
        add byte [rel a + 3], 7
        cmp qword [rel b], 0x12345678
        inc word [rel a]
        jmp [rel b]
        call [rel outside]
        pshufd xmm0, [rel a], 0x1b
extern outside
section .data
a:      dq 1
b:      dq 2
