; [elf64] Functions on strings, for C
default rel
global strlen:function (strlen.end - strlen)
global strcpy:function (strcpy.end - strcpy)
global strcmp:function (strcmp.end - strcmp)
global memset:function (memset.end - memset)
section .text
align 16
strlen: mov rax, rdi
.next:  cmp byte [rax], 0
        je .found
        inc rax
        jmp .next
.found: sub rax, rdi
        ret
.end:
align 16
strcpy: mov rax, rdi
.next:  mov cl, [rsi]
        mov [rdi], cl
        inc rsi
        inc rdi
        test cl, cl
        jnz .next
        ret
.end:
align 16
strcmp: movzx eax, byte [rdi]
        movzx ecx, byte [rsi]
        sub eax, ecx
        jne .done
        test ecx, ecx
        jz .done
        inc rdi
        inc rsi
        jmp strcmp
.done:  ret
.end:
align 16
memset: mov r8, rdi
        mov eax, esi
        mov rcx, rdx
        rep stosb
        mov rax, r8
        ret
.end:
