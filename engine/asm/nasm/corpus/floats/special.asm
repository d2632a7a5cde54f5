; [elf64 elf32 bin] Infinities and what is no number
        dw __?Infinity?__, __?NaN?__
        dd __?Infinity?__, -__?Infinity?__, __?QNaN?__, __?SNaN?__
        dq __?Infinity?__, -__?Infinity?__, __?QNaN?__, __?SNaN?__
        dt __?Infinity?__, __?SNaN?__
        do __?Infinity?__, __?QNaN?__
        dd __Infinity__, __NaN__
