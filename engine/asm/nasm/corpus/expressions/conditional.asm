; [elf64 elf32 bin] cond ? a : b
x       equ 5
        db x > 3 ? 1 : 2
        db x > 9 ? 1 : 2
        db x = 1 ? 10 : x = 5 ? 50 : 99
        dd (x ? 100 : 200) + 1
