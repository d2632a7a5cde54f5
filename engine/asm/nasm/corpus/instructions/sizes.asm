; [elf64] Sizes before operands
        mov byte [rax], 1
        mov word [rax], 1
        mov dword [rax], 1
        mov qword [rax], 1
        inc byte [rax]
        neg qword [rax]
        mov [rax], byte 1
        mov [rax], dword 1
        add qword [rax], byte 5
        add [rax], word 500
        push qword [rax]
        push word [rax]
        movzx ecx, word [rax]
        fld dword [rax]
        fld qword [rax]
        fld tword [rax]
        movdqa xmm0, oword [rax]
        vmovdqa ymm0, yword [rax]
        mov eax, dword ebx
