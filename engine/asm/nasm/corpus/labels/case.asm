; [elf64 elf32 bin] Case counts in labels, not in instructions
Start:  db 1
start:  db 2
START:  DB 3
        Db start - Start, START - start
