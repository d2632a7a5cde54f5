; [elf64] Mask registers
        kmovw k1, eax
        kmovw eax, k1
        kmovb k1, [rax]
        kmovq k2, rax
        kmovd [rax], k3
        kandw k1, k2, k3
        knotq k1, k2
        kortestb k1, k2
        kshiftlw k1, k2, 3
        kunpckbw k1, k2, k3
        kxnord k0, k1, k2
        kaddb k1, k2, k3
        ktestw k4, k5
