; [bin] Where a flat file will lie
        org 0x7c00
start:  mov si, text
        jmp $
text:   db 'boot', 0
        times 510 - ($ - $$) db 0
        dw 0xaa55
