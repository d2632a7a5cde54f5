; [elf64 elf32 bin] The table of CRC-32
%assign n 0
%rep 256
  %assign c n
  %rep 8
    %if c & 1
      %assign c (c >> 1) ^ 0xedb88320
    %else
      %assign c c >> 1
    %endif
  %endrep
        dd c
  %assign n n + 1
%endrep
