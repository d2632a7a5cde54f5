; [elf64 elf32] A prefix and a postfix for global names
%pragma elf gprefix _
%pragma elf lprefix L_
global exported
extern imported
exported: nop
inside: call imported
        jmp inside
