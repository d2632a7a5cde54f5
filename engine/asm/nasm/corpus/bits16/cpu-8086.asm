; [bin] Jumps when only an 8086 is there
cpu 8086
        jz near_one
        mov ax, [bx]
        push ax
near_one:
        shl ax, 1
        mov cl, 4
        shl ax, cl
        ret
cpu 386
        jz start
        times 150 nop
start:  shl ax, 4
