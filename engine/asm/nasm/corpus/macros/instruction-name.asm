; [elf64 elf32] A macro of an instruction's name falls through to it
%macro mov 3
        mov %1, %2
        mov %2, %3
%endmacro
        mov eax, ebx, ecx
        mov eax, ebx
