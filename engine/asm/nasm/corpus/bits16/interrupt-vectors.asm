; [bin] An interrupt handler for DOS
        org 0x100
        jmp setup
old:    dd 0
ticks:  dw 0
handler:
        push ax
        inc word [cs:ticks]
        mov al, 0x20
        out 0x20, al
        pop ax
        jmp far [cs:old]
setup:  mov ax, 0x3508
        int 0x21
        mov [old], bx
        mov [old + 2], es
        mov dx, handler
        mov ax, 0x2508
        int 0x21
        mov dx, (setup - $$ + 0x100 + 15) / 16
        mov ax, 0x3100
        int 0x21
