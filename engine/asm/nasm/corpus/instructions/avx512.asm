; [elf64] AVX-512
        vaddps zmm0, zmm1, zmm2
        vaddps zmm0{k1}, zmm1, zmm2
        vaddps zmm0{k1}{z}, zmm1, [rax]
        vaddps zmm0, zmm1, [rax]{1to16}
        vaddpd zmm16, zmm17, zmm18, {rn-sae}
        vaddss xmm0{k2}, xmm1, xmm2, {rz-sae}
        vmaxps zmm0, zmm1, zmm2, {sae}
        vaddps xmm16, xmm17, xmm18
        vmovdqa32 zmm0{k1}, [rax + 64]
        vmovdqu64 [rax + 128]{k3}, zmm30
        vmovdqu8 ymm0{k1}{z}, ymm1
        vpaddd zmm0, zmm1, [rax + 4]{1to16}
        vpaddq xmm0, xmm16, [rax + 8]{1to2}
        vpcmpd k1, zmm0, zmm1, 2
        vpcmpeqd k1{k2}, zmm0, zmm1
        vptestmd k1, zmm0, zmm1
        vpternlogd zmm0, zmm1, zmm2, 0xca
        vpermt2d zmm0, zmm1, zmm2
        vpgatherdd zmm0{k1}, [rax + zmm1 * 4]
        vpscatterdd [rax + zmm1 * 4]{k1}, zmm0
        vcompressps [rax]{k1}, zmm0
        vpexpandd zmm0{k1}{z}, [rax]
        vbroadcasti64x4 zmm0, [rax]
        vextracti32x4 xmm0, zmm1, 3
        vcvtps2pd zmm0, [rax]{1to8}
        vcvttpd2dq ymm0, zmm1, {sae}
        vrndscaleps zmm0, zmm1, 4
        vfpclassps k1, zmm0, 5
        vpconflictd zmm0, zmm1
        vreduceps zmm0, zmm1, 3
