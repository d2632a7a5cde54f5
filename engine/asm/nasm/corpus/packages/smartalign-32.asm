; [elf32] Fillers in 32-bit code
%use smartalign
        ret
align 16
        nop
align 4
alignmode k7
        nop
align 16
alignmode generic, 8
        nop
align 32
alignmode p6, nojmp
        nop
align 32
