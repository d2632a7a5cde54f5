; [elf64 elf32 bin] A string of up to eight characters is a number
        dw 'a', 'ab', 'abc'
        dd 'a', 'abcd', 'abcde'
        dq 'a', 'abcdefgh', 'abcdefghi'
x       equ 'AB' + 1
        dw x
        db 'A' + 1, 'a' - 'A'
