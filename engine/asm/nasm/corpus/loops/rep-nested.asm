; [elf64 elf32 bin] A table of products
%assign row 1
%rep 5
  %assign column 1
  %rep 5
        db row * column
    %assign column column + 1
  %endrep
  %assign row row + 1
%endrep
