; [elf64] SSE and SSE2
        movaps xmm0, xmm1
        movaps xmm8, [rax]
        movups [rax + 16], xmm15
        movss xmm0, [rax]
        movsd xmm0, xmm1
        movlps xmm0, [rax]
        movhps [rax], xmm1
        movmskps eax, xmm0
        addps xmm0, xmm1
        mulss xmm2, [rax]
        divpd xmm0, [rax]
        sqrtsd xmm1, xmm1
        cmpps xmm0, xmm1, 2
        cmpltss xmm0, xmm1
        cmpneqpd xmm3, [rax]
        comiss xmm0, xmm1
        cvtsi2ss xmm0, eax
        cvtsi2sd xmm0, rax
        cvtsi2sd xmm0, dword [rax]
        cvttsd2si rax, xmm0
        cvtps2pd xmm0, [rax]
        shufps xmm0, xmm1, 0x4e
        unpcklpd xmm0, xmm1
        movd xmm0, eax
        movq xmm0, rax
        movq rax, xmm0
        movdqu xmm3, [rax]
        pxor xmm0, xmm0
        paddq xmm0, [rax]
        pslldq xmm1, 4
        psrlq xmm1, 5
        pshufd xmm0, xmm1, 0xee
        pmovmskb eax, xmm2
        movnti [rax], ecx
        prefetcht0 [rax]
        prefetchnta [rax]
        sfence
        mfence
        ldmxcsr [rax]
        clflush [rax]
        maskmovdqu xmm0, xmm1
