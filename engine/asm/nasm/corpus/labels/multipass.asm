; [elf64 elf32] A jump whose size depends on another's
        jmp far_away
        times 124 nop
        jmp further
far_away:
        times 125 nop
        jmp far_away
further:
        ret
