; [elf64 elf32 bin] %{from:to} gives several parameters, in either direction
%macro show 4-*
        db %{1:3}
        db %{2:-1}
        db %{-1:1}
        db %{4:4}
        db %{-2:-1}
%endmacro
        show 1, 2, 3, 4
        show 1, 2, 3, 4, 5, 6
