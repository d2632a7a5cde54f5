; [bin] Operands of 32 bits in 16-bit code
        add ax, 5
        add eax, 5
        add ax, 500
        add eax, 500000
        push ax
        push eax
        push word 5
        push dword 5
        push 500
        pushad
        pusha
        pushf
        pushfd
        iret
        iretd
        ret 4
        retf
        o32 ret
