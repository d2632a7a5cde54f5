; [bin] Fillers in 16-bit code
%use smartalign
bits 16
        nop
align 8
alignmode k8
        nop
align 16
alignmode generic
        nop
align 4
        %defstr mode __?ALIGNMODE?__
        db mode
