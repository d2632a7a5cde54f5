; [elf64 elf32] A name that is asked for and then given
extern own
        call own
global shared
extern shared
own:    ret
