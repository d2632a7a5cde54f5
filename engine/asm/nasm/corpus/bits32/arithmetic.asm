; [elf32] Arithmetic with the shortest constants
        add eax, 5
        add eax, 500
        add ebx, 5
        add ebx, -1
        add bl, 5
        add bx, 500
        sub dword [ebx], 128
        sub dword [ebx], -128
        and eax, 0xffffff80
        cmp ax, 0xffff
        imul eax, ebx
        imul eax, 5
        imul eax, [ebx], 500
        mul ecx
        idiv dword [ebx]
        neg byte [ebx]
        inc eax
        dec word [ebx]
        adc al, 1
        sbb edx, edx
        test eax, 1
        test [ebx], cl
        shl eax, 1
        shr ebx, cl
        sar dword [ebx], 4
        rcl al, 1
        shld eax, ebx, 3
        shrd [ecx], eax, cl
