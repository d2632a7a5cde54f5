; [elf64 elf32] Weak names
global maybe:function weak
extern elsewhere:weak
global both:weak
maybe:  call elsewhere
        ret
both:   nop
