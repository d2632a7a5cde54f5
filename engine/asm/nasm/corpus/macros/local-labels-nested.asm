; [elf64 elf32 bin] A macro that hands its own label to another
%macro jump_to 1
%%here:
        dw %1 - %%here
%endmacro
%macro outer 0
        jump_to %%end
        jump_to %%end
        db 0xff
%%end:
%endmacro
        outer
        outer
