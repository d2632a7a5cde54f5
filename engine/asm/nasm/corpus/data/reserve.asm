; [elf64 elf32 bin] Reserved space of every width
section .bss
a:      resb 1
b:      resw 2
c:      resd 3
d:      resq 4
e:      rest 1
f:      reso 1
g:      resy 1
h:      resz 1
end:
section .data
        dw end - a, b - a, c - a, d - a, e - a, f - a, g - a, h - a
