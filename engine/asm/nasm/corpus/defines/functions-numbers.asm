; [elf64 elf32 bin] Functions of the preprocessor that give numbers
%assign i 5
        db %eval(1 + 2 * 3), %abs(-7), %abs(7)
        db %count(a, b, c), %count(1)
        db %sel(2, 10, 20, 30), %sel(-1 + 2, 40, 50)
        db %cond(i > 3, 1, 2), %cond(i > 9, 1, 2)
