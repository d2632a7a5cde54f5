; [elf64] The core of a Forth, threaded by macros
%define link 0
%macro word_header 3-4 0
%strlen %%length %1
align 8
%%this: dq link
%xdefine link %%this
        db %%length | %4, %1
align 8
%2:     dq %3
%endmacro
%macro primitive 2
        word_header %1, %2, %2 %+ _code
section .text
%2 %+ _code:
%endmacro
%macro next 0
        lodsq
        jmp [rax]
%endmacro
section .data
section .text
        primitive 'dup', dup_
        push qword [rsp]
        next
section .data
        word_header 'swap', swap_, swap_code
section .text
swap_code:
        pop rax
        pop rbx
        push rax
        push rbx
        next
section .data
        word_header '+', plus, plus_code, 0x80
section .text
plus_code:
        pop rax
        add [rsp], rax
        next
section .data
latest: dq link
