; [elf64] MMX
        movd mm0, eax
        movq mm1, rax
        movq mm2, [rax]
        movq [rax], mm3
        paddb mm0, mm1
        pmaddwd mm2, [rax]
        psllw mm0, 3
        psrld mm1, mm2
        pshufw mm0, mm1, 0x1b
        packuswb mm4, mm5
        pcmpeqd mm0, [rax]
        pinsrw mm0, eax, 2
        pextrw ecx, mm1, 3
        emms
