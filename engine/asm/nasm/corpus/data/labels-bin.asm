; [bin] Addresses in data of a flat file
        org 0x7c00
start:  dw start, end, end - start
        dd start, end
        dw $, $$
        db (end - start) / 2
end:
