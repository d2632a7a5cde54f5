; [elf64 elf32] Which system the file is for
osabi 3
        nop
