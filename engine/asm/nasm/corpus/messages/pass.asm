; [elf64 elf32 bin] In which reading of the source
%if __?PASS?__ = 1
%define first 1
%else
%define first 0
%endif
        db 0x10
%if __?PASS?__ >= 1
        db 0x20
%endif
