; [bin] Sections behind each other
section .data
        db 'data'
section .text
        mov ax, [word value]
section .more
value:  dw 5
section .bss
        resb 4
zero:   resw 1
section .text
        mov [zero], ax
