; [elf64] Registers kept around a body
%macro saving 1-*
%push saving
%assign %$count %0
%assign %$i 1
%rep %0
%xdefine %$reg%[%$i] %1
        push %1
%assign %$i %$i + 1
%rotate 1
%endrep
%endmacro
%macro restoring 0
%assign %$i %$count
%rep %$count
        pop %{$reg %+ %$i}
%assign %$i %$i - 1
%endrep
%pop saving
%endmacro
%macro restore 1-*
%rep %0
%rotate -1
        pop %1
%endrep
%endmacro
        push rbx
        push r12
        restore rbx, r12
