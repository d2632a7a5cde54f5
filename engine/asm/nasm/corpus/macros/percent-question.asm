; [elf64 elf32 bin] %? and %?? are the name of the macro
%imacro named 0
%defstr %%a %?
%defstr %%b %??
        db %%a, ' ', %%b, 0
%endmacro
        NAMED
        Named
%idefine Self %?? 
%defstr text %?
        db text
