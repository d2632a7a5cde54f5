; [elf64 elf32 bin] A table whose bytes sum up to zero
%macro summed 1-*
%assign sum 0
%rep %0
        db %1
%assign sum sum + (%1)
%rotate 1
%endrep
        db (-sum) & 0xff
%endmacro
        summed 1, 2, 3, 250
        summed 'R', 'S', 'D', ' '
