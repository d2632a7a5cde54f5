; [elf64 elf32 bin] The smallest way to load a constant
%macro load 2
%ifnum %2
  %if %2 = 0
        xor %1, %1
  %elif %2 >= -128 && %2 <= 127
        push byte %2
        pop e %+ %1
  %else
        mov e %+ %1, %2
  %endif
%else
        mov e %+ %1, %2
%endif
%endmacro
bits 32
        load ax, 0
        load bx, 7
        load cx, 1000
        load dx, [ebx]
