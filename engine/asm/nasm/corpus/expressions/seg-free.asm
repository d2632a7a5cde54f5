; [elf64 elf32] An unary operator on an address that is none
n       equ 12
        dd -n, ~n, !n, +n
        dd n * n - n / 5
        dd n | 1, n ^ n
