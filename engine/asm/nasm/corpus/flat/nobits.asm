; [bin] Sections without bytes
section .text
        mov bx, buffer
        mov cx, end - buffer
section scratch nobits vstart=0x9000
buffer: resb 512
end:
section .bss
other:  resw 2
section .text
        mov dx, other
