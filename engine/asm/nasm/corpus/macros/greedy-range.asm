; [elf64 elf32 bin] A range with a greedy end
%macro log 1-2+ 'no', ' text'
        db %0, %1, %2
%endmacro
        log 1
        log 1, 'a'
        log 1, 'a', 'b', 'c'
