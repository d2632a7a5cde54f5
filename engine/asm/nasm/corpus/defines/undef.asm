; [elf64 elf32 bin] %undef makes a name a plain one again
%define size 4
        db size
%undef size
size    equ 9
        db size
%define pair(a) a, a
%define pair(a, b) a, b
%undef pair
%ifndef pair
        db 0xaa
%endif
