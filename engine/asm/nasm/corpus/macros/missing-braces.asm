; [elf64 elf32 bin] %{1} where digits follow
%macro number 1
        db %{1}5, 0x%1
value%{1}x equ 1
%endmacro
        number 2
        db value2x
