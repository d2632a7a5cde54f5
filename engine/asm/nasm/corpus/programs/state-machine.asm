; [elf64] A scanner of numbers as a table of states
default rel
%macro state 1-*
%1:
%rep (%0 - 1) / 2
%rotate 1
        db %1
%rotate 1
        db %1
%endrep
        db 0
%endmacro
START   equ 1
NUMBER  equ 2
FRACTION equ 3
section .rodata
        state from_start, '-', NUMBER, '+', NUMBER
        state from_number, '.', FRACTION
        state from_fraction, 'e', START
section .text
global scan
scan:   mov edx, START
.next:  movzx eax, byte [rdi]
        inc rdi
        cmp al, '0'
        jb .symbol
        cmp al, '9'
        ja .symbol
        cmp edx, FRACTION
        je .next
        mov edx, NUMBER
        jmp .next
.symbol:
        lea rsi, [from_start]
        cmp edx, NUMBER
        jb .look
        lea rsi, [from_number]
        je .look
        lea rsi, [from_fraction]
.look:  mov cl, [rsi]
        test cl, cl
        jz .done
        cmp al, cl
        je .found
        add rsi, 2
        jmp .look
.found: movzx edx, byte [rsi + 1]
        jmp .next
.done:  mov eax, edx
        ret
