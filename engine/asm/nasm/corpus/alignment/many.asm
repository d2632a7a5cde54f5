; [elf64 elf32] Alignment between jumps of two sizes
        jmp .end
align 16
.loop:  dec ecx
        jnz .loop
align 32
        jmp .loop
align 4
.end:   times 120 nop
        jmp .loop
        ret
