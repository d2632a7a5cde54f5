; [elf64 elf32 bin] Blanks around arguments
%macro echo 2
%defstr %%a %1
%defstr %%b %2
        db %%a, '|', %%b, '|'
%endmacro
        echo a,b
        echo   a b  ,   c   d
        echo {  a }, b
