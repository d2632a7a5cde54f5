; What must be known before it is.
        times later - $$ nop
%assign size end - $$
        resb other
%if later > 5
%endif
later:
end:
other equ 5
;! 2: How often `times` repeats must be a number that is known here already.
;! 3: `end` is not defined. If another file defines it, write `extern end`. Here it must be defined before.
;! 5: `later` is not defined. If another file defines it, write `extern later`. Here it must be defined before.
