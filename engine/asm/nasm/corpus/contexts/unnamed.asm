; [elf64 elf32 bin] Contexts without a name
%push
%define %$x 5
        db %$x
%push
%define %$x 6
        db %$x, %$$x
%pop
%pop
