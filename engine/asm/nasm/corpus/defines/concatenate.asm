; [elf64 elf32 bin] %+ joins tokens that macros left apart
%define prefix msg_
%define number 12
%define name(n) prefix %+ n
name(hello): db 'hello'
name(world): db 'world'
        db msg_world - msg_hello
value12 equ 5
        db value%+number
