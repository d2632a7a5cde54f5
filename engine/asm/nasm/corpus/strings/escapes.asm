; [elf64 elf32 bin] Every escape between backquotes
        db `\'\"\`\\\?`
        db `\a\b\t\n\v\f\r\e`
        db `\0\7\77\101\377`
        db `\x41\x7\xff`
        db `\u263a\u00e9\U0001f600`
