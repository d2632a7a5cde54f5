; [elf64 elf32 bin] %clear of what a context holds
%define outside 1
%push here
%define %$inside 2
        db outside, %$inside
%clear
%ifdef outside
        db 0xee
%endif
%ifdef %$inside
        db 0xdd
%endif
%pop
        db 3
