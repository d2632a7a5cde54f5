; [elf64] SSE3 to SSE4.2, AES
        addsubps xmm0, xmm1
        haddpd xmm0, [rax]
        lddqu xmm0, [rax]
        movddup xmm0, xmm1
        pshufb xmm0, xmm1
        palignr xmm0, xmm1, 4
        pabsd xmm0, [rax]
        phaddw mm0, mm1
        blendps xmm0, xmm1, 3
        blendvps xmm0, xmm1
        pblendvb xmm0, [rax], xmm0
        dpps xmm0, xmm1, 0xf1
        roundsd xmm0, xmm1, 1
        pmulld xmm0, xmm1
        pinsrd xmm0, eax, 2
        pinsrq xmm0, rax, 1
        pextrb ecx, xmm0, 3
        extractps [rax], xmm0, 2
        insertps xmm0, xmm1, 0x10
        ptest xmm0, xmm1
        pcmpestri xmm0, xmm1, 4
        crc32 eax, bl
        crc32 rax, qword [rbx]
        aesenc xmm0, xmm1
        aeskeygenassist xmm0, xmm1, 1
        pclmulqdq xmm0, xmm1, 0x11
        pclmullqlqdq xmm0, xmm1
        sha256rnds2 xmm0, xmm1, xmm0
        movbe eax, [rbx]
