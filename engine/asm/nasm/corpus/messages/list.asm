; [elf64 elf32 bin] The listing switched off and on, which changes no byte
        db 1
[list -]
        db 2
[list +]
        db 3
%pragma list options -b
        db 4
