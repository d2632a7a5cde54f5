; [bin] absolute behind the end of the program
        org 0x100
        mov ax, [buffer]
        mov [counter], cx
        ret
end_of_program:
absolute end_of_program
buffer: resw 8
counter: resw 1
section .text
        dw buffer, counter
