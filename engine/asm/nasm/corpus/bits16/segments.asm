; [bin] Segment registers
        mov ax, ds
        mov ds, ax
        mov es, [bx]
        mov [bx], ss
        push cs
        push ds
        pop es
        push fs
        pop gs
        lds si, [bx]
        les di, [bp + 4]
        lss sp, [bx]
        lfs ax, [bx]
        lgs ax, [bx]
        mov ax, [cs:bx]
        mov ax, [fs:0]
        cs lodsb
