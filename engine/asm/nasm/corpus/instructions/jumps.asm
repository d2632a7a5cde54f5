; [elf64] Jumps of every size
back:   jmp back
        jmp short back
        jmp near back
        jz back
        jz near back
        jmp ahead
        jc ahead
        jrcxz back
        jecxz back
        loop back
        loopz back, rcx
        loopnz back, ecx
        call back
        call rax
        call [rax]
        jmp qword [rax + 8]
        jmp far [rax]
        call far dword [rbx]
        jmp strict near ahead
        times 100 nop
ahead:  jmp back
        xbegin ahead
