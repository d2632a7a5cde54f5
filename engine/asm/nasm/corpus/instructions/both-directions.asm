; [elf64] Instructions with two equal encodings
        mov eax, ebx
        add ecx, edx
        cmp al, bl
        movaps xmm1, xmm2
        movq xmm1, xmm2
        movd eax, xmm3
        vmovdqa ymm1, ymm12
        xchg ebx, ecx
        xchg [rax], ecx
        xchg ecx, [rax]
        test eax, [rbx]
        test [rbx], eax
        add al, 5
        add eax, 1000
        mov al, [rbx]
        fadd st0, st1
