; [elf64 elf32 bin] Strings in expressions
        dd 'a' * 2, 'ab' + 1, 'abcd' & 0xff00, 200 - 'a'
        db 'z' - 'a' + 1, 'A' | 0x20, `\n` + 1
        db '' + 1
