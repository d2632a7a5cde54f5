; [bin] All three widths in one file
bits 16
        mov ax, 5
        mov eax, 5
        mov ax, [bx + si]
        mov ax, [ebx + esi]
bits 32
        mov ax, 5
        mov eax, 5
        mov ax, [bx + si]
        mov ax, [ebx + esi]
bits 64
        mov ax, 5
        mov rax, 5
        mov ax, [ebx + esi]
        mov ax, [rbx + rsi]
use16
        nop
        push word 5
use32
        push dword 5
