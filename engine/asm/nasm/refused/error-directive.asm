; %error and %fatal: what the program itself refuses.
%define SIZE 3
%if SIZE % 2
%error "SIZE must be even"
%endif
        db SIZE
%macro needs 1
%ifnnum %1
%error needs takes a number, not %1
%endif
%endmacro
        needs abc
;! 4: SIZE must be even
;! 9: needs takes a number, not abc
