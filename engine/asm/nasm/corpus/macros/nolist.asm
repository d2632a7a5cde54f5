; [elf64 elf32 bin] .nolist hides a macro in the listing only
%macro hidden 1.nolist
        db %1
%endmacro
%macro hidden_too 1-2.nolist 7
        db %1, %2
%endmacro
        hidden 1
        hidden_too 2
%rep 2
        hidden 3
%endrep
