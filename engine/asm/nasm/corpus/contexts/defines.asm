; [elf64 elf32 bin] Macros of one line that belong to a context
%push outer
%define %$value 1
%assign %$count 10
%push inner
%define %$value 2
        db %$value, %$$value, %$$count
%assign %$$count 11
        db %$$count
%pop inner
        db %$value, %$count
%pop outer
