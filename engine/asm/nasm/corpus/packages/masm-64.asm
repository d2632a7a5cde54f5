; [elf64] MASM's notation in 64-bit code
%use masm
code    segment
start   proc
        mov rax, qword ptr [rbx + 8]
        lea rcx, table
        mov eax, table[4]
        ret
start   endp
code    ends
data    segment
table   dd 1, 2, 3
data    ends
end
