; [elf64 elf32 bin] Which context is on top?
%push loop
%ifctx loop
        db 1
%endif
%ifctx LOOP
        db 2
%endif
%push if
%ifctx loop
        db 3
%elifctx if
        db 4
%endif
%pop if
%ifnctx if
        db 5
%elifnctx loop
        db 6
%endif
%pop
