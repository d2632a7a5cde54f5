; [elf64 elf32 bin] %[…] around operators, inside %define
%assign i 4
%define snapshot %[i]
%assign i 5
%xdefine frozen i
        db snapshot, frozen, %[i]%[i]
%define glue(a, b) a %+ i %+ b
%define x5y 0x3c
        db glue(x, y)
