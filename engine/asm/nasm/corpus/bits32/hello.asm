; [elf32] A program for 32-bit Linux
section .data
message: db 'Hello from 32 bits', 10
length  equ $ - message
section .text
global _start
_start: mov eax, 4
        mov ebx, 1
        mov ecx, message
        mov edx, length
        int 0x80
        mov eax, 1
        xor ebx, ebx
        int 0x80
