; [elf64 elf32 bin] %require includes a file only once
%require 'files/data.mac'
        db 1
%require 'files/data.mac'
        db 2
