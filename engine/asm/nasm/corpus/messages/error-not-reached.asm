; [elf64 elf32 bin] Errors in branches that are not taken
%ifndef __?NASM_MAJOR?__
%fatal not NASM
%endif
%if __?NASM_MAJOR?__ < 2
%error too old
%endif
        db __?NASM_MAJOR?__, __?NASM_MINOR?__
