; [elf64 elf32 bin] Conditions in conditions, taken and not
%define outer 1
%define inner 0
%if outer
  %if inner
        db 1
    %if 1
        db 2
    %else
        db 3
    %endif
  %else
        db 4
    %if 1
        db 5
    %endif
  %endif
%else
  %if 1
        db 6
  %endif
%endif
