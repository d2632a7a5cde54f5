; [elf64] Expressions as operands
width   equ 80
        mov eax, width * 25 * 2
        mov ecx, (1 << 10) - 1
        add rbx, width / 2
        and edx, ~(16 - 1)
        mov dword [rsp + 8 * 2], 'text'
        mov al, width > 40
        cmp eax, -1
