; [elf64 elf32] Whole lines as arguments
%macro twice 1+
        %1
        %1
%endmacro
%macro lines 1-*
%rep %0
        %1
%rotate 1
%endrep
%endmacro
        twice mov eax, 5
        lines {mov eax, 1}, {add eax, ebx}, ret
