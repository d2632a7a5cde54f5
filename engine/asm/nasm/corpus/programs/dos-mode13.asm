; [bin] Draws a pattern on a VGA screen
        org 0x100
        mov ax, 0x13
        int 0x10
        push 0xa000
        pop es
        xor di, di
.y:     mov ax, di
        xor dx, dx
        mov bx, 320
        div bx
        xor al, dl
        stosb
        cmp di, 64000
        jb .y
        xor ah, ah
        int 0x16
        mov ax, 3
        int 0x10
        ret
