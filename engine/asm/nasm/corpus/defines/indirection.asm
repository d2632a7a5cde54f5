; [elf64 elf32 bin] %[…] expands before the name is put together
%define which 3
value1  equ 11
value2  equ 22
value3  equ 33
        db value%[which]
%assign i 1
%rep 3
        db value%[i]
%assign i i + 1
%endrep
%define name%[which] 77
        db name3
