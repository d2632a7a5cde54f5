; [bin] Two sections for the same place in memory
section .text
        dw one, two
section first vstart=0x4000
one:    db 'one'
section second vstart=0x4000
two:    db 'second'
