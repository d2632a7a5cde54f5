; [elf64] The best, the worst and the average grade
%define GRADES 75, 92, 60, 88, 100, 47
%macro grades 1-*
        db %0
%rep %0
        db %1
%rotate 1
%endrep
%endmacro
section .data
class:  grades GRADES
best:   db 0
worst:  db 255
section .text
global _start
_start: lea rsi, [class + 1]
        movzx ecx, byte [class]
        xor eax, eax
        xor edx, edx
.next:  mov dl, [rsi]
        add eax, edx
        cmp dl, [best]
        jbe .not_best
        mov [best], dl
.not_best:
        cmp dl, [worst]
        jae .not_worst
        mov [worst], dl
.not_worst:
        inc rsi
        dec ecx
        jnz .next
        xor edx, edx
        movzx ebx, byte [class]
        div ebx
        mov edi, eax
        mov eax, 60
        syscall
