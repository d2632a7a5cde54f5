; [elf64 elf32 bin] Are two texts the same?
%macro kind 1
%ifidn %1, eax
        db 1
%elifidn %1, ebx
        db 2
%elifidni %1, ecx
        db 3
%elifnidn %1, edx
        db 4
%else
        db 5
%endif
%endmacro
        kind eax
        kind ebx
        kind EAX
        kind ECX
        kind edx
