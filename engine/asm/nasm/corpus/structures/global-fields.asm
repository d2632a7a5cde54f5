; [elf64 elf32 bin] Fields without dots
struc header
magic:  resd 1
length: resw 1
flags:  resb 1
        resb 1
data:
endstruc
        db magic, length, flags, data, header_size
