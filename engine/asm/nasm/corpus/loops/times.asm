; [elf64 elf32 bin] times before data and instructions
        times 5 db 1, 2
        times 3 nop
        times 0 db 9
        times 16 - ($ - $$) db 0xcc
        times 2 * 2 dw 0x1234
