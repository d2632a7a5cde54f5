; [elf64] The shortest form of a constant
        mov rax, 0
        mov rax, 0x7fffffff
        mov rax, 0x80000000
        mov rax, 0xffffffff
        mov rax, -1
        mov rax, 0x100000000
        mov rax, strict qword 5
        mov rax, strict dword 5
        mov rax, qword 5
        mov eax, strict dword 5
        mov al, 255
        mov al, -1
        add rax, 127
        add rax, 128
        add rax, -128
        add rax, 0xffffffffffffffff
        add eax, 0xffffffff
        add ax, 0xffff
        add ecx, strict dword 5
        add rcx, strict byte 5
        push 127
        push 128
        push -1
        imul rax, rcx, 127
        imul rax, rcx, 128
        and rcx, 0xffffffff80000000
