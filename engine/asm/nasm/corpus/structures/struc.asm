; [elf64 elf32 bin] A structure and its size
struc point
.x:     resd 1
.y:     resd 1
endstruc
        db point.x, point.y, point_size
