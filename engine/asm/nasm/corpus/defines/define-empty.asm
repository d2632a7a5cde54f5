; [elf64 elf32 bin] A macro with an empty body vanishes
%define nothing
%define maybe
        db 1 nothing, 2
        nothing db 3
%ifdef maybe
        db 4
%endif
