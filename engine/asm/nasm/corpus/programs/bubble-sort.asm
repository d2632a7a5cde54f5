; [elf64] Sorts numbers and prints them
section .data
numbers: dd 5, 3, 9, -2, 7, 0, 12, 1
count   equ ($ - numbers) / 4
newline: db 10
section .bss
text:   resb 16
section .text
global _start
_start: mov ecx, count - 1
.outer: test ecx, ecx
        jz .print
        xor esi, esi
.inner: mov eax, [numbers + rsi * 4]
        mov edx, [numbers + rsi * 4 + 4]
        cmp eax, edx
        jle .keep
        mov [numbers + rsi * 4], edx
        mov [numbers + rsi * 4 + 4], eax
.keep:  inc esi
        cmp esi, ecx
        jl .inner
        dec ecx
        jmp .outer
.print: xor ebx, ebx
.each:  movsxd rax, dword [numbers + rbx * 4]
        call print_number
        inc ebx
        cmp ebx, count
        jb .each
        mov eax, 60
        xor edi, edi
        syscall
print_number:
        lea rdi, [text + 15]
        mov byte [rdi], 10
        mov r8d, 1
        mov r9, rax
        test rax, rax
        jns .digits
        neg rax
.digits: xor edx, edx
        mov ecx, 10
        div rcx
        add dl, '0'
        dec rdi
        mov [rdi], dl
        inc r8d
        test rax, rax
        jnz .digits
        test r9, r9
        jns .write
        dec rdi
        mov byte [rdi], '-'
        inc r8d
.write: mov rsi, rdi
        mov edx, r8d
        mov eax, 1
        mov edi, 1
        syscall
        ret
