; [elf64 elf32 bin] Expressions that count
n       equ 3
        times n * 2 db n
        times (n > 2) db 0xaa
        times n - 3 db 0xbb
        times 1 << n db 0xcc
        resb n - 3
