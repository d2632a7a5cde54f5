; [elf64 elf32 bin] A condition on equates
limit   equ 10
size    equ limit * 2
%if size > limit
        times size - limit db 0x55
%endif
%assign half size / 2
%if half == limit
        db half
%endif
