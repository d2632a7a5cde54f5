; [elf64 elf32 bin] Cube roots of primes, by the preprocessor
%macro cube_root 1
; the first 32 bits of the fraction of the cube root, by bisection over integers
%assign low 0
%assign high 8
%assign value %1
%assign whole 0
%rep 8
  %if (whole + 1) * (whole + 1) * (whole + 1) <= value
    %assign whole whole + 1
  %endif
%endrep
        db whole
%assign bits 0
%assign root whole
%assign scale 1
%rep 12
  %assign root root * 2
  %assign scale scale * 2
  %if (root + 1) * (root + 1) * (root + 1) <= value * scale * scale * scale
    %assign root root + 1
    %assign bits bits * 2 + 1
  %else
    %assign bits bits * 2
  %endif
%endrep
        dw bits
%endmacro
%macro roots 1-*
%rep %0
        cube_root %1
%rotate 1
%endrep
%endmacro
        roots 2, 3, 5, 7, 11, 13, 17, 19, 23, 29
