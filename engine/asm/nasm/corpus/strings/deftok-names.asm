; [elf64 elf32 bin] Names of labels from strings
%macro label_of 2
  %strcat %%text %1, '_', %2
  %deftok %%name %%text
%%name:
%endmacro
        label_of 'read', 'loop'
        db read_loop - $$
        label_of 'write', 'loop'
        db write_loop - $$
