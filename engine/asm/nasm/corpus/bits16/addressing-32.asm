; [bin] Addresses of 32 bits in 16-bit code
        mov ax, [eax]
        mov ax, [eax + ebx * 4 + 5]
        mov eax, [esp]
        mov cl, [dword 0x1234]
        mov al, [dword 0x12345678]
        lea eax, [ebx + ecx * 8 + 0x1000]
        a32 lodsb
        a32 rep movsb
