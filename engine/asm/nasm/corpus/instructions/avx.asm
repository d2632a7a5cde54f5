; [elf64] AVX
        vaddps xmm0, xmm1, xmm2
        vaddps ymm0, ymm1, [rax]
        vaddps ymm8, ymm1
        vmovaps ymm0, ymm9
        vmovups [rax], ymm15
        vmulsd xmm0, xmm1, [rax]
        vcmpps ymm0, ymm1, ymm2, 4
        vcmpltpd xmm0, xmm1, xmm2
        vcmptrue_usps ymm0, ymm1, ymm2
        vbroadcastss ymm0, [rax]
        vbroadcastf128 ymm0, [rax]
        vextractf128 xmm0, ymm1, 1
        vinsertf128 ymm0, ymm1, xmm2, 1
        vperm2f128 ymm0, ymm1, ymm2, 0x31
        vpermilps ymm0, ymm1, 0x1b
        vblendvps ymm0, ymm1, ymm2, ymm3
        vmaskmovps ymm0, ymm1, [rax]
        vtestps ymm0, ymm1
        vcvtsi2sd xmm0, xmm1, rax
        vcvtpd2ps xmm0, ymm1
        vcvtpd2ps xmm0, yword [rax]
        vmovd xmm0, eax
        vmovq xmm0, rax
        vzeroupper
        vzeroall
        vldmxcsr [rax]
