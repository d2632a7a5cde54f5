; [elf64 elf32 bin] What kind of token is an argument?
%macro classify 1
%ifid %1
        db 'i'
%elifnum %1
        db 'n'
%elifstr %1
        db 's'
%else
        db '?'
%endif
%endmacro
        classify name
        classify 12
        classify -12
        classify 'text'
        classify `back`
        classify [eax]
        classify 0x1f
        classify 1.5
        classify $ff
        classify $name
        classify +
