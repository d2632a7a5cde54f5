; [elf64] A small interpreter with a jump table
default rel
section .rodata
program: db '++++++++[>++++++++<-]>+.', 0
%macro opcode 2
        db %1
        times 3 db 0
        dd %2 - table
%endmacro
table:  opcode '+', interpret.plus
        opcode '-', interpret.minus
        opcode '>', interpret.right
        opcode '<', interpret.left
        opcode '.', interpret.print
        opcode '[', interpret.open
        opcode ']', interpret.close
entries equ ($ - table) / 8
section .bss
tape:   resb 30000
section .text
global _start
_start: lea rbx, [program]
        lea r12, [tape]
interpret:
.fetch: mov al, [rbx]
        test al, al
        jz .exit
        lea rsi, [table]
        mov ecx, entries
.find:  cmp [rsi], al
        je .go
        add rsi, 8
        loop .find
        jmp .next
.go:    movsxd rax, dword [rsi + 4]
        lea rsi, [table]
        add rax, rsi
        jmp rax
.plus:  inc byte [r12]
        jmp .next
.minus: dec byte [r12]
        jmp .next
.right: inc r12
        jmp .next
.left:  dec r12
        jmp .next
.print: mov eax, 1
        mov edi, 1
        mov rsi, r12
        mov edx, 1
        syscall
        jmp .next
.open:  cmp byte [r12], 0
        jne .push
        mov ecx, 1
.skip:  inc rbx
        cmp byte [rbx], '['
        jne .not
        inc ecx
.not:   cmp byte [rbx], ']'
        jne .skip
        dec ecx
        jnz .skip
        jmp .next
.push:  push rbx
        jmp .next
.close: pop rcx
        cmp byte [r12], 0
        je .next
        lea rbx, [rcx - 1]
.next:  inc rbx
        jmp .fetch
.exit:  mov eax, 60
        xor edi, edi
        syscall
