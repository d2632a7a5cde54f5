; [elf64] Variables of each thread
extern counter
        mov rax, [rel counter wrt ..gottpoff]
        mov rax, [fs:rax]
section .tdata tls
own:    dq 1
