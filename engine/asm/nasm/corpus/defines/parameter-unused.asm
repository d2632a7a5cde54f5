; [elf64 elf32 bin] Parameters that have no name, and blanks in calls
%define second(, b) b
%define ignore(a, b, c) b
        db second(1, 2)
        db ignore( 1 , 2 , 3 )
        db ignore({1,2},{3},{4,5})
