; [elf64 elf32 bin] __?FILE?__ and __?LINE?__ in macros
%macro whereami 0
        dw __?LINE?__
%endmacro
        whereami
        dw __?LINE?__

        whereami
        dw __LINE__
%strlen n __?FILE?__
        db n
