; [elf64 elf32 bin] $ and $$
        db $ - $$
        db $ - $$, $ - $$
        db 0, 0, $ - $$
        dw $ - $$
section .data
        db 1, 2
        db $ - $$
