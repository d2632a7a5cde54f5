; [elf64 elf32 bin] %depend adds to the list of what a file is made of
%depend 'files/data.mac'
        db 1
%assign n 5
        db n
