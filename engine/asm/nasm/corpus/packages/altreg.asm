; [elf64] Registers by number
%use altreg
        mov r0, r1
        mov r0d, r3d
        mov r2w, r7w
        mov r0l, r1h
        mov r8l, r3l
        mov r15, r4
        lea r5, [r6 + r7 * 4]
%ifusing altreg
        db 1
%endif
