; [elf32] Variables of each thread in 32-bit code
extern counter
        mov eax, [counter wrt ..tlsie]
        mov eax, [gs:eax]
