; [elf32] MASM's notation
%use masm
        mov eax, dword ptr [ebx]
        mov byte ptr [ebx], 5
        mov eax, offset here
        mov edx, table[ebx]
        fld tbyte ptr [ebx]
here:   ret
table   dd 1, 2, 3
