; [elf64 elf32 bin] A hash of names, computed by the preprocessor
%macro hash 1
  %assign h 5381
  %strlen n %1
  %assign i 1
  %rep n
    %substr c %1 i
    %assign h (h * 33 + c) & 0xffffffff
    %assign i i + 1
  %endrep
        dd h
%endmacro
        hash 'exit'
        hash 'LoadLibraryA'
        hash ''
