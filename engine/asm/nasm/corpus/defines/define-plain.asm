; [elf64 elf32 bin] A name for a number, used before and after it is defined again
%define answer 42
        db answer
%define answer 43
        db answer, answer + 1
%define later answer
%define answer 99
        db later                ; looked up when used: 99
