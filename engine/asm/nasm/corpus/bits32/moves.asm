; [elf32] Moves of every kind
        mov eax, ebx
        mov al, [ebx]
        mov [ebx + ecx * 4 + 8], edx
        mov eax, [0x12345678]
        mov [0x12345678], al
        mov ebx, [0x12345678]
        mov byte [esi], 5
        mov word [esi], 500
        mov dword [esi], 50000
        mov eax, cr0
        mov dr7, eax
        mov ax, fs
        mov gs, ax
        movzx eax, bl
        movzx eax, word [ebx]
        movsx ecx, byte [esp + 4]
        xchg eax, ebx
        xchg [ebx], ecx
        cmovz eax, [ebx]
        bswap ecx
