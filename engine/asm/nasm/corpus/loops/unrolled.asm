; [elf64] A loop unrolled eight times
        mov rcx, 1000 / 8
.next:
%assign i 0
%rep 8
        mov rax, [rsi + i * 8]
        add [rdi + i * 8], rax
%assign i i + 1
%endrep
        add rsi, 64
        add rdi, 64
        dec rcx
        jnz .next
        ret
