; [elf64 elf32 bin] Characters and strings in data
        db 'a', 'abc', "def", `g\n`
        dw 'a', 'abc'
        dd 'a', 'abcde'
        dq 'abcdefghij'
        db 'a' + 1, 'b' - 'a', 'abc' & 0xff
