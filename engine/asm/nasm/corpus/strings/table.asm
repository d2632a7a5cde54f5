; [elf64 elf32 bin] Strings behind a table of their places
%macro strings 1-*
%assign %%i 0
%rep %0
        dw %%s %+ %%i - %%base
%assign %%i %%i + 1
%rotate 1
%endrep
%%base:
%assign %%i 0
%rep %0
%%s %+ %%i: db %1, 0
%assign %%i %%i + 1
%rotate 1
%endrep
%endmacro
        strings 'zero', 'one', 'two', 'three'
