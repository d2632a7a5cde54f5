; [elf64 elf32 bin] Labels with and without colons, alone on a line
alpha
        db 1
beta    db 2
gamma:
        db beta - alpha, gamma - beta
