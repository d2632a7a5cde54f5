; [elf64 elf32 bin] Everything an %assign can compute
%assign a 7 // 2
%assign b -7 // 2
%assign c -7 %% 3
%assign d 1 << 20 | 0xff
%assign e 'AB'
%assign f (3 > 2) + (2 > 3)
%assign g ~0 & 0xffff
%assign h !5 + !0
        dd a, b, c, d, e, f, g, h
