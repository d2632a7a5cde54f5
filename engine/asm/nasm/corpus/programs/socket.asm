; [elf64] A server of one page
%define htons(x) ((((x) & 0xff) << 8) | (((x) >> 8) & 0xff))
%macro call_kernel 1-7
        mov eax, %1
%assign %%n 2
%define %%regs rdi, rsi, rdx, r10, r8, r9
%if %0 > 1
        mov rdi, %2
%endif
%if %0 > 2
        mov rsi, %3
%endif
%if %0 > 3
        mov rdx, %4
%endif
        syscall
%endmacro
section .data
address: dw 2
        dw htons(8080)
        dd 0x0100007f
        dq 0
.size   equ $ - address
page:   db `HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nhello\n`
.size   equ $ - page
section .text
global _start
_start: call_kernel 41, 2, 1, 0
        mov r12, rax
        call_kernel 49, r12, address, address.size
        call_kernel 50, r12, 5
.accept:
        call_kernel 43, r12, 0, 0
        mov r13, rax
        call_kernel 1, r13, page, page.size
        call_kernel 3, r13
        jmp .accept
