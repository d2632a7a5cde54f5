; [elf64 elf32 bin] absolute: places without bytes
absolute 0x1a
kbuf_chr    resw 1
kbuf_free   resw 1
kbuf        resw 16
section .text
        dw kbuf_chr, kbuf_free, kbuf
absolute 0x400
        resb 5
here:
section .text
        dw here
