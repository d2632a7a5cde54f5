; [elf64] Which encoding is wanted
        vaddps xmm0, xmm1, xmm2
        {vex3} vaddps xmm0, xmm1, xmm2
        {vex2} vaddps xmm0, xmm1, xmm2
        {evex} vaddps xmm0, xmm1, xmm2
        {evex} vmovaps ymm0, [rax + 32]
        {vex} vaddpd ymm0, ymm1, ymm2
        {rex} mov al, cl
        {evex} vpaddd ymm0, ymm1, [rax]
        {evex} vpermq ymm0, ymm1, 5
