; [bin] Where sections begin and how long they are
        org 0x200
section .text
        dw section..text.start, section..text.vstart
        dw section.data2.start, section.data2.vstart
section data2 vstart=0x8000
        db 1, 2, 3, 4, 5
