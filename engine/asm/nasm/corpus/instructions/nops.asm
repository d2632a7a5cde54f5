; [elf64] Instructions that do nothing
        nop
        nop eax
        nop dword [rax]
        nop word [rax + rax + 0x100]
        xchg eax, eax
        xchg rax, rax
        xchg ax, ax
        rep nop
        fnop
        pause
