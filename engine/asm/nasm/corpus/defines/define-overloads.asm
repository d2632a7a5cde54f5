; [elf64 elf32 bin] One name with several numbers of parameters
%define sum(a)          (a)
%define sum(a, b)       (a + b)
%define sum(a, b, c)    (a + b + c)
        db sum(1), sum(1, 2), sum(1, 2, 3)
