; Sections, local labels, structures, forward references and alignment in one file.
%define BUFFER_SIZE 64
        default rel
        bits 64
        global _start
        extern puts
        struc point
.x:     resq 1
.y:     resd 1
        alignb 8
.z:     resq 1
        endstruc

        section .text
_start: mov edx, length         ; length comes later: the short form still
        mov rsi, message
        lea rsi, [message]
        mov eax, [counter]
        mov byte [buffer+3], 'x'
        cmp dword [rel counter], LIMIT
        jb .again
        add rax, length
        push length
.again: dec ecx
        jnz .again
        jmp second
        times 40 nop
second: call .inside
        call puts wrt ..plt
        call puts
.inside:
        mov rax, [rdi+point.y]
        mov qword [rdi+point.x], point_size
        lea rax, [table+rcx*8]
        jmp _start.again
        ret
        align 16
third:  jmp third
$mov:   jmp $mov
        times 128 db 0x90
        jz third
        jmp short .end
.end:   loop .end

        section .data
message: db "Hello", 10
length  equ $ - message
LIMIT   equ 100
        align 8
table:  dq _start, second, second.inside, third - _start
counter: dd 0
        alignb 16
        dw 1
        times 30-($-counter) db 7
here:   istruc point
        at point.x, dq 1
        at .y, dd 2
        iend

        section .rodata
pi:     dq 3.14159
        dd second - $

        section .bss
buffer: resb BUFFER_SIZE
words:  resw 4
        alignb 8
quad:   resq 1

        section .mine progbits alloc noexec write align=32
        dd 1, $-$$
        section .text
        hlt
        mov ecx, [table]
        mov rdx, [fs:counter]
        mov ebx, message
        push message
        mov rax, qword [abs counter]
        dq $ - third
