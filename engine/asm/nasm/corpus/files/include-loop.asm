; [elf64 elf32 bin] A file included several times
%assign i 0
%rep 3
%include 'files/counted.mac'
%assign i i + 1
%endrep
