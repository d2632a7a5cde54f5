; [elf64 elf32 bin] The last parameter takes the rest of the line
%macro message 2+
%1:     db %2
%endmacro
        message hello, 'Hello, world', 13, 10
        message number, 1, 2, 3
        db number - hello
