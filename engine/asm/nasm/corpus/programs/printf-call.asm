; [elf64] Calls the C library by its rules
default rel
extern printf, scanf, puts
global main:function
section .rodata
ask:    db 'A number? ', 0
scan_format: db '%ld', 0
answer: db 'twice that is %ld', 10, 0
ratio:  db 'half is %.2f', 10, 0
two:    dq 2.0
section .text
main:   push rbp
        mov rbp, rsp
        sub rsp, 16
        lea rdi, [ask]
        xor eax, eax
        call printf wrt ..plt
        lea rdi, [scan_format]
        lea rsi, [rbp - 8]
        xor eax, eax
        call scanf wrt ..plt
        mov rsi, [rbp - 8]
        add rsi, rsi
        lea rdi, [answer]
        xor eax, eax
        call [rel printf wrt ..got]
        cvtsi2sd xmm0, qword [rbp - 8]
        divsd xmm0, [two]
        lea rdi, [ratio]
        mov eax, 1
        call printf wrt ..plt
        xor eax, eax
        leave
        ret
section .note.GNU-stack noalloc noexec nowrite progbits
