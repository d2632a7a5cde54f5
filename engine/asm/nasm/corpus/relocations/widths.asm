; [elf64] Addresses in data of every width
extern v
section .data
        db v
        dw v
        dd v
        dq v
        db v - $
        dw v - $
        dd v - $
        dq v - $
