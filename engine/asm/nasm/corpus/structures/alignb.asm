; [elf64 elf32 bin] Holes in a structure
struc mixed
.flag:  resb 1
        alignb 4
.count: resd 1
.short: resw 1
        alignb 8
.wide:  resq 1
endstruc
        db mixed.count, mixed.short, mixed.wide, mixed_size
