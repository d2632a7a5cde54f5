; [elf64 elf32 bin] equ under a local name
table:  db 1, 2, 3
.size   equ $ - table
.half   equ .size / 2
other:
.size   equ 7
        db table.size, table.half, other.size, .size
