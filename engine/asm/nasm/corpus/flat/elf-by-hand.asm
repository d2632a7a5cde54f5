; [bin] An ELF program written byte by byte
bits 64
org 0x400000
ehdr:   db 0x7f, 'ELF', 2, 1, 1, 0
        times 8 db 0
        dw 2, 62
        dd 1
        dq _start, phdr - $$, 0
        dd 0
        dw ehdrsize, phdrsize, 1, 0, 0, 0
ehdrsize equ $ - ehdr
phdr:   dd 1, 5
        dq 0, $$, $$, filesize, filesize, 0x1000
phdrsize equ $ - phdr
_start: mov eax, 1
        mov edi, eax
        mov esi, message
        mov edx, length
        syscall
        mov eax, 60
        xor edi, edi
        syscall
message: db 'an ELF of one section', 10
length  equ $ - message
filesize equ $ - $$
