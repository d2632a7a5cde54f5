; [elf64 elf32] Macros that stand for words of the assembler
%define move mov
%define acc eax
%define store dword
        move acc, 5
        move store [acc], 6
%idefine ReturnNow ret
        returnnow
