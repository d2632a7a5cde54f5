; [elf64] Functions of a file that is included
%include 'files/library.mac'
section .text
global _start
_start: lea rdi, [rel text]
        call string_length
        mov rdx, rax
        print text, rdx
        exit 0
section .rodata
text:   db 'measured', 10, 0
