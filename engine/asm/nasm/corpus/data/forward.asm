; [elf64 elf32 bin] Data that depends on what follows
        db end - start, (end - start) * 2, middle - start
start:  db 1, 2
middle: db 3
end:    times end - start db 0xee
