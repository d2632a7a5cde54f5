; [elf64] A function with named places on the stack
%macro proc 1
%push proc
%define %$name %1
%assign %$frame 0
global %1
%1:
        push rbp
        mov rbp, rsp
%endmacro
%macro local 2
%assign %$frame %$frame + %2
%xdefine %1 rbp - %$frame
%endmacro
%macro begin 0
        sub rsp, (%$frame + 15) & ~15
%endmacro
%macro endproc 0
        leave
        ret
%pop proc
%endmacro
        proc add_them
        local first, 8
        local second, 8
        local flag, 4
        begin
        mov [first], rdi
        mov [second], rsi
        mov dword [flag], 1
        mov rax, [first]
        add rax, [second]
        endproc
