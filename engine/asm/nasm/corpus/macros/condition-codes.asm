; [elf64 elf32 bin] %+1 and %-1: a condition and its opposite
%macro retc 1
        j%-1 %%skip
        ret
%%skip:
%endmacro
%macro jumpc 2
        j%+1 %2
%endmacro
bits 32
start:  retc ne
        retc c
        retc pe
        retc nle
        jumpc z, start
        jumpc ae, start
        jumpc s, start
