; [elf64] Numbers as hexadecimal text
default rel
section .rodata
digits: db '0123456789abcdef'
section .bss
line:   resb 80
section .text
global hex_byte, hex_line
hex_byte:
        movzx eax, dil
        mov ecx, eax
        shr eax, 4
        and ecx, 15
        lea r8, [digits]
        mov cl, [r8 + rcx]
        mov al, [r8 + rax]
        mov ah, cl
        ret
hex_line:
        push rbx
        push r12
        mov rbx, rdi
        lea r12, [line]
        mov r9d, 16
.next:  movzx edi, byte [rbx]
        call hex_byte
        mov [r12], ax
        mov byte [r12 + 2], ' '
        add r12, 3
        inc rbx
        dec r9d
        jnz .next
        mov byte [r12 - 1], `\n`
        pop r12
        pop rbx
        ret
