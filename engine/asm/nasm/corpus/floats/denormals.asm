; [elf64 elf32 bin] Very small numbers, with and without daz
        dd 1e-40, 1e-45
        dq 1e-310
        dw 1e-7
float daz
        dd 1e-40
        dq 1e-310
float nodaz
        dd 1e-40
