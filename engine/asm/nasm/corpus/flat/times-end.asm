; [bin] A file of a fixed size
        db 'head'
table:  times 8 dw table
        times 64 - ($ - $$) db 0xff
