; [elf64] AVX2, FMA, BMI
        vpaddd ymm0, ymm1, ymm2
        vpsllvq ymm0, ymm1, ymm2
        vpermq ymm0, ymm1, 0x1b
        vpermd ymm0, ymm1, [rax]
        vpbroadcastb ymm0, xmm1
        vpgatherdd ymm0, [rax + ymm1 * 4], ymm2
        vgatherqpd xmm0, [rax + xmm1 * 8 + 16], xmm2
        vpgatherqd xmm0, [ymm1], xmm2
        vinserti128 ymm0, ymm1, xmm2, 1
        vpmaskmovd [rax], ymm0, ymm1
        vfmadd132ps ymm0, ymm1, ymm2
        vfmadd213sd xmm0, xmm1, [rax]
        vfnmsub231pd xmm8, xmm9, xmm10
        vcvtph2ps ymm0, xmm1
        vcvtps2ph [rax], ymm0, 3
        andn eax, ebx, ecx
        bextr rax, rbx, rcx
        blsi eax, ebx
        blsr rax, [rbx]
        bzhi eax, [rbx], ecx
        pdep rax, rbx, rcx
        pext eax, ebx, [rcx]
        mulx rax, rbx, rcx
        rorx eax, ebx, 5
        sarx rax, rbx, rcx
        shlx eax, [rbx], ecx
        tzcnt eax, ebx
        lzcnt rax, rbx
        adcx eax, ebx
        adox rax, [rbx]
