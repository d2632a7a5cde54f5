; [elf64 elf32 bin] What fills the gap
section .data
        db 1
align 4, db 0
        db 2
align 8, db 'x'
        db 3
align 16, times 2 db 0xaa
