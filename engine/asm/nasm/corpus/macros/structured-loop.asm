; [elf64 elf32] REPEAT and UNTIL by contexts
%macro repeat 0
%push repeat
%$begin:
%endmacro
%macro until 1
        j%-1 %$begin
%pop repeat
%endmacro
        mov ecx, 10
        repeat
          mov edx, 5
          repeat
            dec edx
          until z
          dec ecx
        until z
