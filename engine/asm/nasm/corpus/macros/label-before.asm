; [elf64 elf32 bin] %00 is the label in front of the call
%macro const 1
%00     equ %1
%endmacro
ten     const 10
twenty: const 20
%macro counted 1+
%00:    db %%end - %%begin
%%begin: db %1
%%end:
%endmacro
name    counted 'LSTAR'
        db ten, twenty, name - $$
