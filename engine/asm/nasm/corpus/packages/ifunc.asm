; [elf64 elf32 bin] Integer functions
%use ifunc
        db ilog2(1), ilog2(1024), ilog2e(4096)
        db ilog2w(1000), ilog2f(1000), ilog2c(1000)
        db ilog2fw(5), ilog2cw(5)
        db ilog2w(0), ilog2c(0)
