; [elf64 elf32] A number that other files see
global SIZE
SIZE    equ 128
global LIMIT
LIMIT   equ SIZE * 2
local   equ 5
        dd SIZE, LIMIT, local
