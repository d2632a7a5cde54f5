; [elf64] A table of addresses and a dispatcher
%macro table 1-*
%assign cases %0
cases_table:
%rep %0
        dq %1
%rotate 1
%endrep
%endmacro
section .data
        table first, second, third
section .text
        cmp edi, cases
        jae bad
        jmp [cases_table + rdi * 8]
first:  mov eax, 1
        ret
second: mov eax, 2
        ret
third:  mov eax, 3
        ret
bad:    xor eax, eax
        ret
