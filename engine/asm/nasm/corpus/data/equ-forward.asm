; [elf64 elf32 bin] equ of what comes later
size    equ end - begin
twice   equ size * 2
        db size, twice
begin:  db 1, 2, 3, 4, 5
end:
