; [elf64 elf32 bin] Numbers in every base and notation
        dw 200, 0200, 0200d, 0d200
        dw 0c8h, $0c8, 0xc8, 0hc8
        dw 310q, 310o, 0o310, 0q310
        dw 11001000b, 1100_1000b, 1100_1000y, 0b1100_1000, 0y1100_1000
        dd 1_000_000, 0xdead_beef
        dw $0ff, 0FFh, 10h, 10d, 10b, 10o
