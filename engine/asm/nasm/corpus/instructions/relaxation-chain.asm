; [elf64 elf32] Jumps that make each other longer
%assign i 0
%rep 20
j%[i]:  jmp m%[i]
        jz j%[i]
%assign i i + 1
%endrep
        times 60 nop
%assign i 0
%rep 20
m%[i]:  jmp j%[i]
        nop
%assign i i + 1
%endrep
