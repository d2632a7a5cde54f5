; [bin] From 32 to 64 bits
bits 32
org 0x100000
entry:  mov eax, cr4
        or eax, 1 << 5
        mov cr4, eax
        mov eax, pml4
        mov cr3, eax
        mov ecx, 0xc0000080
        rdmsr
        or eax, 1 << 8
        wrmsr
        mov eax, cr0
        or eax, 1 << 31
        mov cr0, eax
        lgdt [gdt64.pointer]
        jmp 8:long_mode
bits 64
default rel
long_mode:
        mov rsp, stack
        lea rdi, [message]
        mov rax, 0xffff800000000000
        jmp rax
        hlt
message: db 'long', 0
align 8
gdt64:  dq 0
        dq (1 << 43) | (1 << 44) | (1 << 47) | (1 << 53)
.pointer: dw $ - gdt64 - 1
        dq gdt64
section .bss align=4096
pml4:   resb 4096
        resb 8192
stack:
