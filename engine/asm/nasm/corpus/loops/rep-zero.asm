; [elf64 elf32 bin] Repeated not at all, once, or so often as an expression says
%rep 0
        db 1
%endrep
%rep 1
        db 2
%endrep
%define rows 2
%define columns 3
%rep rows * columns
        db 3
%endrep
