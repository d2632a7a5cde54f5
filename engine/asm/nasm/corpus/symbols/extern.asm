; [elf64 elf32] Names from other files
extern printf, exit
extern unused
        call printf
        call exit
        jmp exit
section .data
        dd printf
