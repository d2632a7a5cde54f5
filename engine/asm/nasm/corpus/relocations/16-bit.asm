; [elf32] Addresses of 16 bits
bits 16
extern v
        mov ax, [v]
        mov ax, v
        jmp near v
        call v
        dw v, v - $
