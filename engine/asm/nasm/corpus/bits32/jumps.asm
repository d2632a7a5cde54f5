; [elf32] Jumps of 32-bit code
start:  jmp .near
        jz .near
        jmp near .near
        jnz short .near
        call .near
.near:  jmp eax
        jmp [eax]
        jmp dword [table + eax * 4]
        call far [ebx]
        jmp 0x10:0x12345678
        jmp word 0x10:0x1234
        jecxz .near
        jcxz .near
        loopne .near
        loop .near, cx
        xbegin .near
        jmp word .near
table:  dd start.near
