; [elf64 elf32 bin] Fibonacci numbers below 1000
%assign a 0
%assign b 1
%rep 100
  %if a > 1000
    %exitrep
  %endif
        dw a
  %assign next a + b
  %assign a b
  %assign b next
%endrep
        dw 0xffff
