; [elf64 elf32 bin] Descriptors by a macro
%macro descriptor 4
        dw %2 & 0xffff
        dw %1 & 0xffff
        db (%1 >> 16) & 0xff
        db %3
        db ((%2 >> 16) & 0x0f) | (%4 << 4)
        db (%1 >> 24) & 0xff
%endmacro
gdt:    descriptor 0, 0, 0, 0
        descriptor 0, 0xfffff, 0x9a, 0xc
        descriptor 0, 0xfffff, 0x92, 0xc
        descriptor 0x12345678, 0x6789a, 0x89, 0x0
gdt_end:
        dw gdt_end - gdt - 1
