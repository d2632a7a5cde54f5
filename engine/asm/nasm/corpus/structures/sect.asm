; [elf64 elf32 bin] __?SECT?__ goes back to where one was
section .data
        db 1
%macro in_text 1+
[section .text]
        %1
__?SECT?__
%endmacro
        in_text db 2
        db 3
%macro place 1
[absolute %1]
spot_%1: resb 4
__?SECT?__
%endmacro
        place 0x40
        db spot_0x40
