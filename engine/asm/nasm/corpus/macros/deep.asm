; [elf64 elf32 bin] Macros thirty calls deep
%assign depth 0
%rmacro down 0
%assign depth depth + 1
        db depth
%if depth < 30
        down
%endif
%endmacro
        down
