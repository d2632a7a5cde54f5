; [elf64 elf32 bin] Aliases follow what they stand for
%define original 1
%defalias other original
        db other
%define original 2
        db other
%define other 3                 ; defines the original
        db original, other
%undefalias other
%ifndef other
        db 0xff
%endif
