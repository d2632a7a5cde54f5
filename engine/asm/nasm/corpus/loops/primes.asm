; [elf64 elf32 bin] Primes, found while the source is read
%assign n 2
%rep 60
  %assign prime 1
  %assign d 2
  %rep 100
    %if d * d > n
      %exitrep
    %elif n % d = 0
      %assign prime 0
      %exitrep
    %endif
    %assign d d + 1
  %endrep
  %if prime
        db n
  %endif
  %assign n n + 1
%endrep
