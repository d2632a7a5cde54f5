; [elf64 elf32 bin] alignb reserves what is missing
section .bss
        resb 1
alignb 8
wide:   resq 1
        resb 3
alignb 32
last:   resb 1
section .data
        db 1
alignb 4, db 0xff
        db 2
