; [elf64 elf32] static says what is only here
static inside
static helper:function
inside: nop
helper: ret
        call helper
