; Nothing behind %fatal is read.
        nop
%fatal this file is for another assembler
        nonsense everywhere,
;! 3: this file is for another assembler
