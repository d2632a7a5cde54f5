; [bin] One section behind another
section .text
        dw section.one.start, section.two.start, section.three.start
section one follows=three
        db 1
section two align=8
        db 2
section three follows=two
        db 3
