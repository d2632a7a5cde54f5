; Corners of the preprocessor: overloads, defaults, ranges, contexts, concatenation, loops, recursion, strings.
%define FLAGS(a, b) ((a) | (b) << 4)
%define NOTHING()  0x55
%idefine Twice(x) (x)*2
%define quoted(&x) x
%define number(=x) x
%assign base 16
%xdefine fixed base
%define lazy base
%assign base 32
        db fixed, lazy, FLAGS(1, 2), NOTHING(), tWICE(3), TWICE(4)
        db quoted(hello world)
        db number(2*3+1)
%macro overload 0
        db 0
%endmacro
%macro overload 1
        db 1, %1
%endmacro
%macro overload 2-3 7
        db %0, %1, %2, %3
%endmacro
        overload
        overload 5
        overload 5, 6
        overload 5, 6, 8
%macro push 1-*
  %rep %0
        push %1
    %rotate 1
  %endrep
%endmacro
        push rax, rbx, r12
%macro text 1+.nolist
        db %1, 0
%endmacro
        text "a, b", 10, 13
%macro braces 2
        db %1
        dw %2
%endmacro
        braces {1, 2, 3}, {4, 5}
%macro if 2
  %push if
        cmp %1, 0
        j%-2 %$else
%endmacro
%macro else 0
  %ifctx if
    %repl else
        jmp %$end
    %$else:
  %else
    %error "else without if"
  %endif
%endmacro
%macro endif 0
  %ifctx if
    %$else:
  %else
    %$end:
  %endif
  %pop
%endmacro
        if eax, z
        mov ebx, 1
        else
        mov ebx, 2
        endif
        if ecx, g
        inc ecx
        endif
%macro fill 2
  %%start:
        times %2 db %1
  %%end:
        dw %%end - %%start
%endmacro
        fill 0xaa, 3
        fill 0xbb, 5
%assign n 1
%rep 6
  %if n % 2 = 0
    %assign half n / 2
        db half
  %elif n > 4
        db 0xff
  %else
        db n
  %endif
  %assign n n + 1
%endrep
%rmacro count 1
        db %1
  %if %1 > 0
        count %1 - 1
  %endif
%endmacro
%define join(a, b) a %+ b
join(lab, el):
        dw join(1, 2), join(lab, el) - $$
%macro cases 1-*
  %assign %%i 0
  %rep %0
    case_ %+ %%i: db %1
    %assign %%i %%i + 1
    %rotate 1
  %endrep
%endmacro
        cases 10, 20, 30
        dw case_2 - case_0
%strlen size "four"
%substr middle "abcdef" 2, 3
%substr tail "abcdef" 3, -1
%substr one "abcdef" 6
%strcat all "x", 'y', `z\n`
%defstr name lab %+ el
        db size, middle, tail, one, all, name
%deftok word 'half'
        db word
%ifdef UNDEFINED
        db 99
%elifndef SIZE_UNKNOWN
        db 98
%else
        db 97
%endif
%ifidni RAX, rax
        db 1
%endif
%ifidn "a", 'a'
        db 2
%endif
%ifid half
        db 3
%endif
%ifnum -5
        db 4
%endif
%ifempty
        db 5
%endif
%ifmacro overload 2
        db 6
%endif
%ifmacro overload 9
        db 7
%endif
%iftoken -5
        db 8
%endif
%macro early 1
        db 1
  %if %1
    %exitmacro
  %endif
        db 2
%endmacro
        early 1
        early 0
%macro cc 2
        set%1 al
        cmov%+1 eax, ebx
        j%-2 short %%x
%%x:
%endmacro
        cc ae, nle
%undef base
base:   db 1
%macro labelled 0
%00:    db 0x77
        dw %00 - $$
%endmacro
mine:   labelled
        db __LINE__
%define a(x) b(x)+1
%define b(x) x*2
        db a(3), a(b(1))
%unmacro push 1-*
        push rax
        db %[half], __BITS__
        db 'a' \
           , 'b'
%rep 3
  %rep 2
        db 1
    %exitrep
        db 2
  %endrep
        db 3
%endrep
