; [bin] A boot sector that prints and then enters protected mode
bits 16
org 0x7c00
start:  cli
        xor ax, ax
        mov ds, ax
        mov es, ax
        mov ss, ax
        mov sp, start
        sti
        mov si, message
.print: lodsb
        or al, al
        jz .done
        mov ah, 0x0e
        mov bx, 7
        int 0x10
        jmp .print
.done:  cli
        lgdt [gdt.pointer]
        mov eax, cr0
        or al, 1
        mov cr0, eax
        jmp 8:protected
bits 32
protected:
        mov ax, 16
        mov ds, ax
        mov ss, ax
        mov esp, 0x90000
        mov byte [0xb8000], 'P'
.halt:  hlt
        jmp .halt
align 8
gdt:    dq 0
        dq 0x00cf9a000000ffff
        dq 0x00cf92000000ffff
.pointer: dw $ - gdt - 1
        dd gdt
message: db 'Loading', 13, 10, 0
        times 510 - ($ - $$) db 0
        dw 0xaa55
