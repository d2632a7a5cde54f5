; Names that nobody defines, in code, data and counts.
        mov eax, [counter]
        jmp start
        times length db 0
        dd missing + 4
start:
;! 2: `counter` is not defined. If another file defines it, write `extern counter`.
;! 4: How often `times` repeats must be a number that is known here already.
;! 4: `length` is not defined. If another file defines it, write `extern length`.
;! 5: `missing` is not defined. If another file defines it, write `extern missing`.
