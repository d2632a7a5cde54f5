; [elf64] %arg and %local in 64-bit code
%push frame
%stacksize flat64
%assign %$localsize 0
%arg a:qword, b:dword
%local x:qword, y:dword, z:byte
work:   enter %$localsize, 0
        mov rax, [a]
        mov ecx, [b]
        mov [x], rax
        mov [y], ecx
        mov [z], cl
        leave
        ret
%pop
