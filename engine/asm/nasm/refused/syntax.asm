; Slips of the pen.
        mov eax, (5 + 3
        mov eax,
        mov eax ebx
        db 'open
        db 1,, 2
        dd 1 2
        mov eax, 5 +
        db 08
;! 2: This `(` has no `)`.
;! 3: `mov` takes 2 operands, not 1.
;! 4: A comma is missing between `eax` and `ebx`.
;! 5: This text is not closed by a `'`.
;! 6: `,` cannot stand here; a value is missing.
;! 7: A comma is missing between `1` and `2`.
;! 8: A value is missing here.
