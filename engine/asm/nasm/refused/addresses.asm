; Addresses that no instruction can hold.
        mov eax, [rax * 7]
        mov eax, [rax + rbx + rcx]
        mov eax, [eax + rbx]
        mov eax, [rsp * 2]
        mov eax, [rax - rbx]
        mov eax, [bx]
;! 2: An index can be taken 1, 2, 4 or 8 times, not 7 times.
;! 3: An address holds at most two registers; this one has `rax`, `rbx`, `rcx`.
;! 4: The registers of an address must have one size; `eax` has 32 bits and `rbx` 64.
;! 5: `rsp` cannot be multiplied in an address.
;! 6: A register can only be added in an address, not taken away.
;! 7: 16-bit registers cannot form an address in 64-bit mode.
