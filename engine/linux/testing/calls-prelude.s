        .bss
        .balign 4096
buf:    .skip 4096
results: .skip 8192
        .data
long:   .fill 5000, 1, 0x61
longname: .fill 300, 1, 0x62
        .byte 0
        .balign 8
iov:    .quad buf, 3, buf, 0, buf, 5
iovbad: .quad buf, 3, 8, 4
iovneg: .quad buf, 3, buf, -1
iovempty: .quad buf, 0
iovhuge: .quad buf, 0x7ffff000, buf, 0x7ffff000
ts:     .quad 0, 5
tsneg:  .quad 0, -1
tsbig:  .quad 0, 1000000000
tsnegsec: .quad -1, 0
        .text
        .globl _start
_start: mov $9, %eax                    # two pages at 0x20000000, the second one taken away again
        mov $0x20000000, %edi
        mov $8192, %esi
        mov $3, %edx
        mov $0x32, %r10d
        mov $-1, %r8
        xor %r9d, %r9d
        syscall
        mov $11, %eax
        mov $0x20001000, %edi
        mov $4096, %esi
        syscall
        movl $0x61616161, 0x20000ffc
