; [elf64] Through the procedure linkage table
extern f
        call f wrt ..plt
        jmp f wrt ..plt
        call f
