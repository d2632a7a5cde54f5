; [elf64] Through the global offset table
extern v
        mov rax, [rel v wrt ..got]
        mov rcx, [rel v wrt ..got]
        call [rel v wrt ..got]
section .data
        dd v wrt ..got
        dq v wrt ..got
