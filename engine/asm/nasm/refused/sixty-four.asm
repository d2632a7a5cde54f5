; What 64-bit code has no more.
        pusha
        aaa
        push ds
        les eax, [rbx]
        into
        inc eax, 5
        call 8:5
;! 2: `pusha` does not exist in 64-bit mode.
;! 3: `aaa` does not exist in 64-bit mode.
;! 4: `push` cannot take the 16-bit register ds here; the nearest form is `push fs`.
;! 5: `les` does not exist in 64-bit mode.
;! 6: `into` does not exist in 64-bit mode.
;! 7: `inc` takes one operand, not 2.
;! 8: `call` cannot take a far pointer here; the nearest form is `call r/m64`.
