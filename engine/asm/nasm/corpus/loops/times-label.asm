; [elf64 elf32 bin] times with labels in front and distances in it
buffer: times 64 - (end - begin) db 0
begin:  db 'some text'
end:
        db end - buffer
