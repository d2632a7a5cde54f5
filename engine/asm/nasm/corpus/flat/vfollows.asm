; [bin] One section behind another in memory only
section .text vstart=0x100
        db 1, 2, 3
section one vfollows=.text
a:      db 4
section two vfollows=one valign=32
b:      db 5
section .text
        dw a, b
