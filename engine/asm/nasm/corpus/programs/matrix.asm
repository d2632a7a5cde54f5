; [elf64] Two matrices multiplied by AVX
default rel
N       equ 8
section .rodata align=32
%assign i 0
left:
%rep N * N
        dd __?float32?__(0.5) + i
%assign i i + 1
%endrep
right:
%rep N
        dd 1.0, 0.0, -1.0, 2.5, 1e3, 1e-3, 0.1, 7.0
%endrep
section .bss align=32
result: resd N * N
section .text
global multiply
multiply:
        lea rsi, [left]
        lea rdx, [right]
        lea rdi, [result]
        mov ecx, N
.row:   vxorps ymm0, ymm0, ymm0
%assign k 0
%rep N
        vbroadcastss ymm1, [rsi + k * 4]
        vmovaps ymm2, [rdx + k * N * 4]
        vfmadd231ps ymm0, ymm1, ymm2
%assign k k + 1
%endrep
        vmovaps [rdi], ymm0
        add rsi, N * 4
        add rdi, N * 4
        dec ecx
        jnz .row
        vzeroupper
        ret
