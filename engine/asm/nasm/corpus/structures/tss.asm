; [elf64 elf32 bin] A real one: the 64-bit task-state segment
struc tss64
        resd 1
.rsp0   resq 1
.rsp1   resq 1
.rsp2   resq 1
        resq 1
.ist    resq 7
        resq 1
        resw 1
.iomap  resw 1
endstruc
istruc tss64
at tss64.rsp0, dq 0x7c00
at tss64.ist, dq 1, 2, 3
at tss64.iomap, dw tss64_size
iend
        db tss64.ist, tss64.iomap
