; [elf64] A system call with up to six arguments
%macro syscall 2-7
%ifnempty %7
        mov r9, %7
%endif
%if %0 >= 6
        mov r8, %6
%endif
%if %0 >= 5
        mov r10, %5
%endif
%if %0 >= 4
        mov rdx, %4
%endif
%if %0 >= 3
        mov rsi, %3
%endif
        mov rdi, %2
        mov eax, %1
        syscall
%endmacro
        syscall 1, 1, text, length
        syscall 60, 0
text:   db 'six', 10
length  equ $ - text
