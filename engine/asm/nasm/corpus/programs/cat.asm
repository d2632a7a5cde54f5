; [elf64] Copies standard input to standard output
default rel
SIZE    equ 4096
section .bss
alignb 16
buffer: resb SIZE
section .text
global _start:function
_start:
.next:  xor eax, eax
        xor edi, edi
        lea rsi, [buffer]
        mov edx, SIZE
        syscall
        test rax, rax
        js .failed
        jz .done
        mov rdx, rax
        lea rsi, [buffer]
.write: mov eax, 1
        mov edi, eax
        syscall
        test rax, rax
        js .failed
        add rsi, rax
        sub rdx, rax
        jnz .write
        jmp .next
.failed: mov edi, 1
        jmp exit
.done:  xor edi, edi
exit:   mov eax, 60
        syscall
