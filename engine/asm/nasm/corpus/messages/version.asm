; [elf64 elf32 bin] What NASM says of itself
        db __?NASM_VER?__, 0
        db __?NASM_MAJOR?__, __?NASM_MINOR?__, __?NASM_SUBMINOR?__, __?NASM_PATCHLEVEL?__
        dd __?NASM_VERSION_ID?__
        db __NASM_MAJOR__, __NASM_VER__
