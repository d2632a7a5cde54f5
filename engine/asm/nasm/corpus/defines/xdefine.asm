; [elf64 elf32 bin] %xdefine freezes what it names
%define base 10
%define lazy base + 1
%xdefine eager base + 1
%define base 20
        db lazy, eager
%xdefine eager eager * 2
        db eager
