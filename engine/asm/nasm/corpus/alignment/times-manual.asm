; [elf64 elf32 bin] Alignment by hand
%define aligned(n) times (n - ($ - $$) % n) % n
        db 1, 2, 3
        aligned(8) db 0x90
        db 4
        aligned(16) db 0
