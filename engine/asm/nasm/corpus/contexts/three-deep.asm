; [elf64 elf32 bin] Three contexts, all within reach
%push a
%assign %$n 1
%push b
%assign %$n 2
%push c
%assign %$n 3
        db %$n, %$$n, %$$$n
%pop
%pop
        db %$n
%pop
