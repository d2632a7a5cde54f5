; [elf64] Common variables of computed sizes
%assign count 10
common a 80:8
common b 44
        mov rax, [rel a]
        lea rcx, [rel b + 4]
