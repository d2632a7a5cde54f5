; [elf64 elf32 bin] A macro does not expand inside its own expansion
a       equ 10
%define a a + 1
        db a
low     equ 0x0f
%define low(x) x & low
        db low(0x3c)
