; [elf64 elf32 bin] The name of a file from a macro
%define folder 'files/'
%strcat name folder, 'data.mac'
%include name
        db 0xff
