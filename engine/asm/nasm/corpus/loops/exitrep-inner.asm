; [elf64 elf32 bin] %exitrep leaves only the innermost loop
%assign i 0
%rep 3
  %assign j 0
  %rep 5
    %if j > i
      %exitrep
    %endif
        db i * 16 + j
    %assign j j + 1
  %endrep
  %assign i i + 1
%endrep
