; [elf64 elf32 bin] A source for several formats
%ifidn __?OUTPUT_FORMAT?__, bin
        org 0x100
        mov ax, message
        int 0x21
%elifidn __?OUTPUT_FORMAT?__, elf32
        global _start
_start: mov eax, message
        int 0x80
%else
        global _start
_start: mov eax, 1
        lea rdi, [rel message]
        syscall
%endif
message: db 'a message', 10
