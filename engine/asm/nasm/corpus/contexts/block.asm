; [elf64 elf32 bin] Blocks that know how long they are
%macro block 0
%push block
        dw %$end - %$begin
%$begin:
%endmacro
%macro endblock 0
%$end:
%pop block
%endmacro
        block
        db 1, 2, 3
        block
        db 4
        endblock
        db 5
        endblock
