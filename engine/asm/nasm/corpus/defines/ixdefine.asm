; [elf64 elf32 bin] %ixdefine freezes, without regard to case
%assign n 1
%ixdefine First n
%assign n 2
%ixdefine second n
%assign n 3
        db first, FIRST, Second, n
