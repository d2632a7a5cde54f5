; [elf64 elf32 bin] Bytes of another file, several times
begin:  times 3 incbin 'data/rhyme.txt', 0, 4
end:    db end - begin
