; [elf64] A list whose nodes brk gives
%include 'files/library.mac'
struc node
.next   resq 1
.value  resq 1
endstruc
section .data
head:   dq 0
section .text
global _start
allocate:
        push rdi
        mov eax, 12
        xor edi, edi
        syscall
        mov rbx, rax
        pop rdi
        lea rdi, [rax + rdi]
        mov eax, 12
        syscall
        mov rax, rbx
        ret
prepend:
        push rdi
        mov edi, node_size
        call allocate
        pop rdi
        mov [rax + node.value], rdi
        mov rcx, [head]
        mov [rax + node.next], rcx
        mov [head], rax
        ret
_start:
%assign i 1
%rep 5
        mov edi, i * i
        call prepend
%assign i i + 1
%endrep
        xor edi, edi
        mov rsi, [head]
.sum:   test rsi, rsi
        jz .done
        add rdi, [rsi + node.value]
        mov rsi, [rsi + node.next]
        jmp .sum
.done:  mov eax, SYS_exit
        syscall
