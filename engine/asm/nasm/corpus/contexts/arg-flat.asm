; [elf32] %arg in 32-bit code
%push frame
%stacksize flat
%arg number:dword, letter:byte, place:word
sum:    push ebp
        mov ebp, esp
        mov eax, [number]
        movzx ecx, byte [letter]
        add ax, [place]
        pop ebp
        ret
%pop
