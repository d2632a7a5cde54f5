; [elf64 elf32 bin] Three kinds of quotes
        db 'single', "double", `back`
        db 'a"b`c', "a'b`c", `a'b"c`
        db 'no \n escapes', "nor \t here"
        db '', ""
