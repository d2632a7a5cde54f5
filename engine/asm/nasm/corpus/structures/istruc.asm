; [elf64 elf32 bin] An instance with fields left out
struc person
.name:  resb 8
.age:   resw 1
.next:  resd 1
endstruc
ada:
istruc person
at person.name, db 'Ada'
at person.age, dw 36
iend
        db 0xff
istruc person
at .age, dw 5
at .next, dd 7
iend
