; [elf64 elf32 bin] %strlen counts bytes
%strlen empty ''
%strlen word 'assembler'
%strlen escaped `a\tb\u00e9`
%define greeting 'hello, '
%strlen greeted greeting
        db empty, word, escaped, greeted
