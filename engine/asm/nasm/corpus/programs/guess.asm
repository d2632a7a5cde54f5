; [elf64] Eight questions with the same text
%assign question 1
%macro ask 1
section .rodata
%%text: db 'Question '
%defstr %%number %[question]
        db %%number, ': ', %1, '? '
%%end:
section .text
        mov edx, %%end - %%text
        mov rsi, %%text
        call show
%assign question question + 1
%endmacro
section .text
global _start
_start: ask 'larger than 4'
        ask 'even'
        ask 'a prime'
        mov eax, 60
        xor edi, edi
        syscall
show:   mov eax, 1
        mov edi, 1
        syscall
        ret
