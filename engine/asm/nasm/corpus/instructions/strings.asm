; [elf64] String instructions of 64-bit code
        movsb
        movsw
        movsd
        movsq
        stosb
        lodsq
        scasw
        cmpsq
        insb
        outsd
        rep movsq
        a32 rep movsd
        cld
        repne scasb
        gs lodsb
