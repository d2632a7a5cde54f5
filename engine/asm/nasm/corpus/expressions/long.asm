; [elf64 elf32 bin] A long expression over many lines
        dd 1 + \
           (2 * (3 + (4 * (5 + (6 * (7 + 8)))))) - \
           ((((((9))))))
