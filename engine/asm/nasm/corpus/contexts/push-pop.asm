; [elf64 elf32 bin] Labels of contexts
%push one
%$label: db 1
%push two
%$label: db 2
        db %$label - $$, %$$label - $$
%pop
        db %$label - $$
%pop
