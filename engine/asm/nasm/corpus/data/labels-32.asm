; [elf32] Addresses in data of 32-bit code
section .data
first:  dd first, second, first + 8
second: dw second - first
        dd $, $$, outside - 4
        dw outside
        db outside
extern outside
