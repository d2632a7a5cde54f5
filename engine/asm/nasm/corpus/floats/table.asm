; [elf64 elf32 bin] A table of constants
section .rodata
%macro constants 1-*
%rep %0
        dd %1
        dq %1
%rotate 1
%endrep
%endmacro
        constants 0.5, 1.0, 2.0, 10.0, 1.0e-3
