; [elf64 elf32 bin] Strings or numbers as arguments
%macro emit 1-*
%rep %0
%ifstr %1
  %strlen %%n %1
        db %%n, %1
%elifnum %1
        dd %1
%else
        dw %1 - $$
%endif
%rotate 1
%endrep
%endmacro
start:  emit 'abc', 5, start, "x"
