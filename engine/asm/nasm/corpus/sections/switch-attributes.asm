; [elf64 elf32] Attributes only where a section is first entered
section .special progbits alloc exec nowrite align=64
        nop
section .text
        nop
section .special
        nop
