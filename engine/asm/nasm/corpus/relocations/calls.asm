; [elf64 elf32] Calls and jumps to other files
extern f
global g
        call f
        jmp f
        jz f
        call g
        call h
        jmp short g
g:      nop
h:      ret
