; [elf64 elf32 bin] Letters made large while the source is read
%macro upper 1
  %strlen length %1
  %assign at 1
  %rep length
    %substr letter %1 at
    %if letter >= 'a' && letter <= 'z'
        db letter - 32
    %else
        db letter
    %endif
    %assign at at + 1
  %endrep
%endmacro
        upper 'NASM 2.16, by hand'
