; [elf64 elf32 bin] A name with parameters stays when no bracket follows
%define f(x) ((x) + 1)
f       equ 30
        db f, f(f)
