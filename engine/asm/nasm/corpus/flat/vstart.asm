; [bin] A section that will run elsewhere
        org 0x1000
        mov si, copy
        mov di, moved
section .low start=0x1040 vstart=0x600
copy:
moved:  jmp there
there:  dw moved, there
