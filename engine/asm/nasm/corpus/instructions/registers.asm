; [elf64] All the registers
%macro each 1-*
%rep %0
        inc %1
        mov %1, %1
%rotate 1
%endrep
%endmacro
        each al, cl, dl, bl, ah, ch, dh, bh, spl, bpl, sil, dil
        each r8b, r9b, r10b, r11b, r12b, r13b, r14b, r15b
        each ax, cx, dx, bx, sp, bp, si, di, r8w, r15w
        each eax, ecx, edx, ebx, esp, ebp, esi, edi, r8d, r15d
        each rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r15
