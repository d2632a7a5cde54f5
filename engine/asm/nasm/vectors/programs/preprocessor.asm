%define SYS_write 1
%define add3(a,b,c) ((a)+(b)+(c))
%macro sys 1-4 1, 2, 3
%%again: mov rax, %1
 mov rdi, %2
 mov rsi, %3
%ifidn %4, 3
 nop
%else
 hlt
%endif
 jmp %%again
%endmacro
%macro pushall 1-*
%rep %0
 push %1
%rotate 1
%endrep
%endmacro
%macro popall 1-*
%rep %0
%rotate -1
 pop %1
%endrep
%endmacro
start: sys SYS_write, 5
 sys 60
 pushall rax, rbx, rcx
 popall rax, rbx, rcx
 mov eax, add3(1, 2, (3))
%assign i 0
%rep 5
 db i
 %if i = 3
  %exitrep
 %endif
%assign i i+1
%endrep
%strlen len 'hello'
 db len
%substr sub 'hello' 2, 3
 db sub
%strcat cat 'a', "b", `c\n`
 db cat
%defstr ds foo bar
 db ds
%macro retz 1
 j%-1 %%skip
 ret
%%skip:
%endmacro
 retz ne
%macro wr 2+
 jmp %%end
%%str: db %2
%%end: mov dx, %1
%endmacro
 wr dx, "hello", 13, 10
%define ctr(x) foo %+ x %+ bar
ctr(12):
%xdefine isfalse 1
%define e1 e2
%define e2 e1
%macro lab 1
lab_%1: db %1
x%1y:
%endmacro
lab 7
%push foo
%$l: jmp %$l
%define %$v 8
 mov al, %$v
%pop
 db %[i], __LINE__
%ifdef SYS_write
 db 1
%elifdef foo
 db 2
%endif
%ifnum 12
 db 'num'
%endif
%define greet 'hi'
%ifstr greet
db 's'
%endif
 db 'a' , \
   'b'
%imacro FOO 0
 nop
%endmacro
 foo
l1: foo
l2 foo
%macro outer 1
%macro inner_%1 1
 db %1
%endmacro
%endmacro
outer abc
inner_abc 5
%macro rng 1-*
 dd 0, %{1:-1}
 dd 0, %{-1:1}
 dd 0, %{2:3}
%endmacro
 rng 1,2,3,4
