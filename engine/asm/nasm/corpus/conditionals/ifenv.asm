; [elf64 elf32 bin] The environment of the build, of which nothing may be known
%ifenv LSTAR_SURELY_NOT_SET
        db 1
%else
        db 2
%endif
%ifnenv LSTAR_SURELY_NOT_SET
        db 3
%elifenv LSTAR_SURELY_NOT_SET
        db 4
%endif
%ifenv %!LSTAR_SURELY_NOT_SET
        db 5
%elifnenv %!'LSTAR SURELY NOT SET'
        db 6
%endif
