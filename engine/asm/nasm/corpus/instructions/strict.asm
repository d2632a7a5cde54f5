; [elf64 elf32] strict keeps a size
        push strict dword 33
        push 33
        add eax, strict dword 4
        add eax, 4
        mov eax, [dword ebx + 4]
        mov eax, [ebx + 4]
        jmp strict near .here
        jmp strict short .here
        imul eax, ebx, strict dword 3
.here:  cmp ebx, strict byte 5
