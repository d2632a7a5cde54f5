; Conditionals that are not closed, or not opened.
%endif
%else
        nop
%if 1
        nop
%else
        nop
%else
        nop
;! 2: `%endif` without an `%if` before it.
;! 3: `%else` without an `%if` before it.
;! 5: This `%if` has no `%endif`.
