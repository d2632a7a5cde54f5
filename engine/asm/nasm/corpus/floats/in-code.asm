; [elf64] Constants beside the code that uses them
section .rodata
half:   dq 0.5
sign:   dq 0x8000000000000000, 0
section .text
        movsd xmm0, [rel half]
        mulsd xmm1, [rel half]
        xorpd xmm0, [rel sign]
        fld qword [rel half]
        fmul dword [single]
        ret
single: dd 2.5
