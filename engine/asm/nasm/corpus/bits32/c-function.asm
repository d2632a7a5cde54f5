; [elf32] A function that C calls, and one that it calls
extern printf
global average
section .rodata
format: db 'average %d', 10, 0
section .text
average:
        push ebp
        mov ebp, esp
        push ebx
        mov ecx, [ebp + 12]
        mov ebx, [ebp + 8]
        xor eax, eax
        jecxz .done
.next:  add eax, [ebx + ecx * 4 - 4]
        loop .next
        cdq
        idiv dword [ebp + 12]
        push eax
        push format
        call printf
        add esp, 8
.done:  pop ebx
        pop ebp
        ret
