; [elf64 elf32 bin] All characters that a name may hold
_under: db 1
with.dot: db 2
question?: db 3
hash#tag: db 4
at@sign: db 5
tilde~x: db 6
dollar$in: db 7
Umlautü: db 8
        db with.dot - _under, tilde~x - hash#tag, dollar$in - at@sign
