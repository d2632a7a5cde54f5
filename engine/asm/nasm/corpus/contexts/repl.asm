; [elf64 elf32 bin] %repl renames a context and keeps what is in it
%push first
%define %$x 7
%repl second
%ifctx second
        db %$x
%endif
%ifctx first
        db 0xee
%endif
%pop second
