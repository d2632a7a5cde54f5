; [elf64 elf32 bin] Pragmas that nobody knows
%pragma
%pragma asm
%pragma ignore whatever, stands here
%pragma someother 1 2 3
        db 1
