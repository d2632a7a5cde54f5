; [elf64] Installs a signal handler
default rel
SIGINT  equ 2
SA_RESTORER equ 0x04000000
struc sigaction
.handler resq 1
.flags  resq 1
.restorer resq 1
.mask   resq 1
endstruc
section .data
action:
istruc sigaction
at sigaction.handler, dq handler
at sigaction.flags, dq SA_RESTORER
at sigaction.restorer, dq restorer
iend
seen:   dd 0
section .text
global _start
handler: inc dword [seen]
        ret
restorer: mov eax, 15
        syscall
_start: mov eax, 13
        mov edi, SIGINT
        lea rsi, [action]
        xor edx, edx
        mov r10d, 8
        syscall
.wait:  mov eax, 34
        syscall
        cmp dword [seen], 3
        jb .wait
        mov eax, 60
        mov edi, [seen]
        syscall
