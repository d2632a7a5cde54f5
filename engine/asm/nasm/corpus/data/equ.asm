; [elf64 elf32 bin] equ: numbers, strings, distances
message: db 'hello, world', 13, 10
length  equ $ - message
last    equ message + length - $$ - 1
letters equ 'ab'
mask    equ ~(1 << 3) & 0xff
        dw length, last, letters, mask
