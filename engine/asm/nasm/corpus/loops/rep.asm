; [elf64 elf32 bin] Ten numbers
%assign i 0
%rep 10
        db i
%assign i i + 1
%endrep
        db i
