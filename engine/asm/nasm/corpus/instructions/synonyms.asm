; [elf64] Names for the same instruction
        jc .x
        jb .x
        jnae .x
        jz .x
        je .x
        jpe .x
        setnle al
        setg al
        cmovae eax, ebx
        cmovnc eax, ebx
        sal eax, 3
        shl eax, 3
        repz cmpsb
        repe cmpsb
        retn
        ret
        pushf
        pushfq
        wait
        fwait
        int3
        loope .x
        loopz .x
.x:     icebp
        int1
        ud0 eax, ebx
        ud1 eax, [rbx]
