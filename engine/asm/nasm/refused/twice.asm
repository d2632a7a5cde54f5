; One name for two places.
start:  nop
start:  nop
size    equ 4
size    equ 5
;! 3: `start` is already defined in line 2; a label can name only one place.
;! 5: `size` is already defined in line 4; a label can name only one place.
