; [elf32] Registers by number in 32-bit code
%use altreg
        mov r0d, r3d
        mov r1w, r2w
        mov r0h, r0l
