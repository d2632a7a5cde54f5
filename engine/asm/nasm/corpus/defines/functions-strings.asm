; [elf64 elf32 bin] Functions of the preprocessor that give text
        db %str(hello world), 0
        db %strcat('ab', "cd", `\x65`), 0
        db %strlen('four'), %strlen(`\n\n`)
        db %substr('abcdef', 2, 3), 0
        db %substr('abcdef', -3), 0
        db %tok('1 + 2')
        db %num(255), 0, %num(255, 4, 16), 0, %num(5, -8, 2), 0
