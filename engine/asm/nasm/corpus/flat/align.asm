; [bin] Alignment of sections in the file and in memory
section .text align=4
        db 1
section a align=16
        db 2
section b align=8 valign=64
        db 3
here:
section .text
        dw here, section.b.vstart, section.b.start
