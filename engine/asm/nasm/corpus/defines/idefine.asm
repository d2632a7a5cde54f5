; [elf64 elf32 bin] Names whose case does not count
%idefine Width 80
%idefine Area(w, h) ((w) * (h))
        db width, WIDTH, wIdTh
        dw area(WIDTH, 25), AREA(2, 3)
