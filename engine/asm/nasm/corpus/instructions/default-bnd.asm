; [elf64] default bnd before branches
default bnd
        jmp near here
        call here
        ret
        jz near here
        nobnd ret
default nobnd
        ret
here:
