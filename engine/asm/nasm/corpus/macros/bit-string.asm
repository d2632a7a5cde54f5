; [elf64 elf32 bin] A picture made of characters
%macro row 1
%assign %%byte 0
%assign %%i 1
%rep 8
%substr %%c %1 %%i
%if %%c = '#'
%assign %%byte (%%byte << 1) | 1
%else
%assign %%byte %%byte << 1
%endif
%assign %%i %%i + 1
%endrep
        db %%byte
%endmacro
        row '..####..'
        row '.#....#.'
        row '#.#..#.#'
        row '#......#'
        row '#.####.#'
        row '.#....#.'
        row '..####..'
