; [elf32] Far calls and jumps
        call 0x1b:0x1234
        jmp 0x1b:target
        call far [eax]
        jmp far dword [eax]
        jmp far word [eax]
        call dword 5:6
        jmp word 5:6
target: retf
        retf 8
        lds eax, [ebx]
        lfs ecx, [ebx]
        iretd
        iretw
