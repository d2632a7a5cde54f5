; [elf64 elf32 bin] %clear forgets all macros of a kind
%define gone 1
%macro also_gone 0
        db 2
%endmacro
%clear
%ifdef gone
        db 0xee
%else
        db 0x11
%endif
%ifmacro also_gone
        db 0xee
%else
        db 0x22
%endif
