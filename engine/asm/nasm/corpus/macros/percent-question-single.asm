; [elf64 elf32] %? lets a name wrap itself
%idefine pause %?
        pause
%macro nop 1
%rep %1
        %?
%endrep
%endmacro
        nop 3
        nop
