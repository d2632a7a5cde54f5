; [elf64 elf32 bin] Files that include files
%include 'files/outer.mac'
        db OUTER, INNER
