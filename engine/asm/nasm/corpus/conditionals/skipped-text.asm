; [elf64 elf32 bin] Whatever stands in a branch that is not taken
%if 0
        this is 'no assembler
        mov %%%$ ,,, (((
  %macro inside 1
        db %1
  %endmacro
  %rep 3
        db 1
  %endrep
%endif
%ifmacro inside 1
        db 2
%else
        db 3
%endif
