; [elf64 elf32 bin] %line says where the text came from
%line 100+1 other.c
        dw __?LINE?__
        dw __?LINE?__
%line 7
        dw __?LINE?__
        db __?FILE?__, 0
%line 20+0 same.c
        dw __?LINE?__
        dw __?LINE?__
