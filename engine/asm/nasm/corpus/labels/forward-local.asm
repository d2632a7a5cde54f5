; [elf64 elf32] Jumps forward to local labels of other functions
        jmp work.inner
work:   nop
.inner: jmp .end
        call helper.entry
.end:   ret
helper: nop
.entry: ret
