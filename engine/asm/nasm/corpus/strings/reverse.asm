; [elf64 elf32 bin] A macro that writes a string backwards
%macro backwards 1
  %strlen %%length %1
  %assign %%at %%length
  %rep %%length
    %substr %%letter %1 %%at
        db %%letter
    %assign %%at %%at - 1
  %endrep
%endmacro
        backwards 'stressed'
        db 0
