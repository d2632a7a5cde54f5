; [elf64] Adds, subtracts, multiplies and divides what the command line says
default rel
%macro operation 3
        cmp al, %1
        jne %%next
        mov rax, r12
        %2
        jmp %3
%%next:
%endmacro
section .text
global _start
_start: cmp qword [rsp], 4
        jne usage
        mov rdi, [rsp + 16]
        call parse
        mov r12, rax
        mov rdi, [rsp + 32]
        call parse
        mov r13, rax
        mov rsi, [rsp + 24]
        mov al, [rsi]
        operation '+', {add rax, r13}, done
        operation '-', {sub rax, r13}, done
        operation 'x', {imul rax, r13}, done
        cmp al, '/'
        jne usage
        test r13, r13
        jz usage
        mov rax, r12
        cqo
        idiv r13
done:   mov rdi, rax
        mov eax, 60
        syscall
usage:  mov eax, 60
        mov edi, 2
        syscall
parse:  xor eax, eax
.digit: movzx ecx, byte [rdi]
        sub ecx, '0'
        cmp ecx, 9
        ja .end
        imul rax, rax, 10
        add rax, rcx
        inc rdi
        jmp .digit
.end:   ret
