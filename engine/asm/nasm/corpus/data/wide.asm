; [elf64 elf32 bin] dy and dz
        dy 'a text that fills'
        dz 'another one'
        dy ?
        dt 'ten bytes'
        do 'sixteen'
