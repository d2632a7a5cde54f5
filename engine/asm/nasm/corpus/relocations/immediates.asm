; [elf64] Names as constants in instructions
extern v
        mov eax, v
        mov rax, v
        mov rax, strict dword v
        add eax, v
        push v
        mov dword [rbx], v
        mov qword [rbx], v
        cmp rax, v
