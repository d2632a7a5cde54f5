; [elf64 elf32 bin] Conditions as functions
%define here
        db %isdef(here), %isndef(here), %isdef(there)
        db %isidn(a, a), %isidni(a, A), %isnidn(a, b)
        db %isnum(12), %isid(ab), %isstr('s'), %isempty()
        db %is(3 > 2), %isn(3 > 2), %istoken(x), %istoken(x y)
