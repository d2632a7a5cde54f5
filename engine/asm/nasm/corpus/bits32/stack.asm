; [elf32] The stack of 32-bit code
        push eax
        push ax
        push dword [ebx]
        push word [ebx]
        push 5
        push 500
        push byte 5
        push dword 5
        push strict dword 5
        push es
        pop ds
        pop dword [esp]
        pushf
        popf
        pusha
        popa
        enter 8, 0
        leave
        ret
        ret 8
        retf 4
