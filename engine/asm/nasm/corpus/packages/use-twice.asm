; [elf64 elf32 bin] A package counts once
%use ifunc
%use ifunc
%use 'fp'
%ifdef __?USE_IFUNC?__
        db ilog2(256)
%endif
%ifdef __?USE_FP?__
        dd Inf
%endif
%ifndef __?USE_ALTREG?__
        db 0
%endif
