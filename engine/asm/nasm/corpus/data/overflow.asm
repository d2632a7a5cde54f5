; [elf64 elf32 bin] Numbers that are cut to what fits
        db 256, 257, -129
        dw 65536 + 5, -32769
        dd 0x1ffffffff
        db 'ab' & 0xff
