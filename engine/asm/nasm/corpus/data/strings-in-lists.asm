; [elf64 elf32 bin] Lists of strings
colours: db 'red', 0, 'green', 0, 'blue', 0, 0
lengths: db 3, 5, 4
        db 13, 10, '$'
        dw __?utf16?__(`wide\0`)
