; Macros without an end, and calls with too few arguments.
%macro two 2
        db %1, %2
%endmacro
        two 1
        two 1, 2, 3
%endmacro
%endrep
%pop
        db %$label
;! 5: The macro `two` takes 2 arguments, not 1.
;! 6: The macro `two` takes 2 arguments, not 3.
;! 7: `%endmacro` without a `%macro` before it.
;! 8: `%endrep` without a `%rep` before it.
;! 9: `%pop` without a `%push` before it.
;! 10: `%$label` belongs to a context, but no `%push` opened one.
