; [elf64] Quicksort, recursively
global quicksort:function
section .text
; rdi: array of quadwords, rsi: first, rdx: last
quicksort:
        cmp rsi, rdx
        jge .return
        push rbp
        mov rbp, rsp
        push rsi
        push rdx
        mov rax, [rdi + rdx * 8]
        lea rcx, [rsi - 1]
.partition:
        cmp rsi, rdx
        jge .place
        cmp [rdi + rsi * 8], rax
        jg .larger
        inc rcx
        mov r8, [rdi + rcx * 8]
        xchg r8, [rdi + rsi * 8]
        mov [rdi + rcx * 8], r8
.larger:
        inc rsi
        jmp .partition
.place: inc rcx
        mov r8, [rdi + rcx * 8]
        xchg r8, [rdi + rdx * 8]
        mov [rdi + rcx * 8], r8
        mov rsi, [rbp - 8]
        lea rdx, [rcx - 1]
        push rcx
        call quicksort
        pop rcx
        lea rsi, [rcx + 1]
        mov rdx, [rbp - 16]
        call quicksort
        mov rsp, rbp
        pop rbp
.return:
        ret
