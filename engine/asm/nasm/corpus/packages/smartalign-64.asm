; [elf64] Fillers of several bytes
%use smartalign
        ret
align 16
        ret
align 8
        ret
alignmode p6
        ret
align 16
        ret
alignmode k8, 32
        ret
align 32
        ret
alignmode nop, nojmp
align 64
