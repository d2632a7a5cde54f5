; [elf64 elf32 bin] A parameter in the middle of a name
%macro pair 2
%1_first:
        db %2
%1_second:
        db %2 + 1
size_%1 equ %1_second - %1_first
%{1}end:
%endmacro
        pair alpha, 1
        pair beta, 3
        db alpha_second - $$, beta_first - $$, size_alpha, betaend - $$
