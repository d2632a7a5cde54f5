; [elf64 elf32] Several names for one place
a:
b:
c:      nop
        jmp a
        jmp b
        jmp c
