; [elf64 elf32 bin] ? reserves
section .bss
        db ?
        dw ?, ?
        dd 4 dup (?)
        dq ?
here:   db ?
section .data
        db 1, ?, 2
        dw ?
        db here - $$ - (here - $$)
