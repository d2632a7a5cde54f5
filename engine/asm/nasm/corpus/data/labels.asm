; [elf64] Addresses in data
section .data
first:  dq first, second, first + 8
second: dd second - first, $ - first
        dq $, $$
        dd first
        dq outside, outside + 16
extern outside
