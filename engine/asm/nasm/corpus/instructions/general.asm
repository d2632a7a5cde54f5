; [elf64] Everyday instructions
        mov rax, rbx
        lea rax, [rbx + rcx * 2 + 8]
        add rax, [rsp]
        sub rsp, 128
        sub rsp, -128
        xor eax, eax
        test rdi, rdi
        cmp byte [rdi], 0
        movzx eax, byte [rdi]
        movsx rax, word [rdi]
        movsxd rax, edi
        imul rax, rbx, 10
        cqo
        idiv rcx
        shl rax, 4
        sar qword [rdi], cl
        rol r8b, 1
        setg al
        cmovle rax, r9
        xchg rax, r8
        xchg r8, rax
        bt rax, 5
        bts [rdi], rax
        bsf ecx, edx
        popcnt rax, [rdi]
        bswap r9
        lahf
        cmpxchg16b [rdi]
        xadd [rdi], r10
        leave
        ret
