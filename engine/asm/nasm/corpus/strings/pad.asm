; [elf64 elf32 bin] Fields of a fixed width
%macro field 2
  %strlen %%length %1
        db %1
        times %2 - %%length db ' '
%endmacro
        field 'README', 8
        field 'TXT', 3
        field '', 4
