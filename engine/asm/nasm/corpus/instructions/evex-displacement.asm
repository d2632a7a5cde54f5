; [elf64] Displacements of one byte that count elements
        vmovaps zmm0, [rax + 64]
        vmovaps zmm0, [rax + 63]
        vmovaps zmm0, [rax + 127 * 64]
        vmovaps zmm0, [rax + 128 * 64]
        vmovaps zmm0, [rax - 128 * 64]
        vaddps zmm0, zmm1, [rax + 4]{1to16}
        vaddps zmm0, zmm1, [rax + 512]{1to16}
        vaddss xmm16, xmm1, [rax + 4]
        vaddsd xmm16, xmm1, [rax + 8]
        vmovdqu8 ymm17, [rax + 32]
        vpmovzxbd zmm0, [rax + 16]
        vextractf32x4 [rax + 16], zmm0, 1
        vcvtpd2ps ymm0, [rax + 8]{1to8}
        vmovddup xmm16, [rax + 8]
