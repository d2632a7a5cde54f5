; [elf64 elf32 bin] The program's own warnings silenced
[warning push]
[warning -user]
%warning nobody reads this
        db 1
[warning pop]
        db 2
