; [elf64] Prefixes
        lock inc dword [rax]
        lock xadd [rax], ecx
        rep movsb
        rep stosq
        repe cmpsw
        repne scasd
        xacquire lock inc dword [rax]
        xrelease mov [rax], ecx
        fs mov eax, [rbx]
        o16 nop
        o64 push rax
        a32 mov eax, [ebx]
        bnd ret
        bnd jmp near here
        repz ret
        wait
        times 2 lock dec byte [rax]
here:   rep nop
