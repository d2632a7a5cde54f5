; [bin] A program for DOS
        org 100h
section .text
start:  mov ah, 9
        mov dx, message
        int 21h
        mov cx, [count]
.again: mov ah, 2
        mov dl, '*'
        int 21h
        loop .again
        mov ax, 4c00h
        int 21h
section .data
message: db 'Hello, world', 13, 10, '$'
count:  dw 10
section .bss
buffer: resb 64
