; [elf64] Jumps just short enough and just too long
a:      times 126 nop
        jmp a
b:      times 127 nop
        jmp b
        jmp c
        times 127 nop
c:      jmp d
        times 128 nop
d:      jz e
        times 127 nop
e:      jz f
        times 128 nop
f:
