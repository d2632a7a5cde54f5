; [elf64 elf32 bin] A line goes on behind a backslash
%define long 1, \
             2, \
             3              ; the end of it
        db long
%define spaced   4   ,   5
        db spaced \
           , 6
