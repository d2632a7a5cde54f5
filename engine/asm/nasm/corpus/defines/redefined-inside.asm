; [elf64 elf32 bin] A body that names another macro sees its later meaning
%define colour red
%define red 1
%define shade colour * 16
        db shade
%define red 2
        db shade
%define colour 7
        db shade
