; [elf64 elf32 bin] Logarithms to base two
        db __?ilog2e?__(256)
        db __?ilog2f?__(1000), __?ilog2w?__(1000), __?ilog2c?__(1000)
        db __?ilog2f?__(1 << 62), __?ilog2c?__((1 << 62) + 1)
