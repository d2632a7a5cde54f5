; [elf64 elf32] What a section is
section .one progbits alloc exec nowrite align=16
        nop
section .two progbits alloc noexec write align=4
        db 1
section .three nobits alloc noexec write align=32
        resb 10
section .four progbits noalloc noexec nowrite align=1
        db 'note'
section .five note
        dd 0
