; Operands that do not go together.
        mov eax, bl
        mov [rax], [rbx]
        add 5, eax
        push eax
        mov ah, r8b
        lea eax, ebx
        movzx al, bx
        shl eax, dl
        mov [rax], 5
;! 2: eax has 32 bits and bl has 8; both operands of `mov` must have the same size. `movzx` fills up with zeros, `movsx` with the sign.
;! 3: `mov` cannot take two memory operands: load one of them into a register first.
;! 4: A constant cannot be the destination of `add`: nothing can be stored in it.
;! 5: `push` works on 64 bits in 64-bit mode, but eax has 32: use rax.
;! 6: ah cannot stand in one instruction with r8 to r15, spl, bpl, sil, dil or a 64-bit operand; al, bl, cl and dl can.
;! 7: `lea` computes an address, so its source is written as an address is, such as `[rax+8]`.
;! 8: al has 8 bits and bx has 16; both operands of `movzx` must have the same size.
;! 9: The count of a shift is a constant or stands in cl; dl cannot hold it.
;! 10: Nothing here says how many bytes `mov` works on: write `byte`, `word`, `dword`, `qword` before the memory operand.
