; [elf64 elf32] Interrupt stubs, one a vector
%macro stub 1
isr_%1:
  %if %1 <> 8 && (%1 < 10 || %1 > 14)
        push byte 0
  %endif
        push byte %1
        jmp near shared
%endmacro
%assign vector 0
%rep 20
        stub vector
%assign vector vector + 1
%endrep
shared:
        iret
