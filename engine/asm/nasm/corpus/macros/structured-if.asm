; [elf64 elf32] IF, ELSE and ENDIF by contexts
%macro if 1
%push if
        j%-1 %$ifnot
%endmacro
%macro else 0
%ifctx if
%repl else
        jmp %$ifend
%$ifnot:
%else
%error "else" without an "if" before it
%endif
%endmacro
%macro endif 0
%ifctx if
%$ifnot:
%elifctx else
%$ifend:
%endif
%pop
%endmacro
        cmp eax, 5
        if ae
        mov ebx, 1
        cmp ebx, ecx
          if e
          inc ecx
          endif
        else
        mov ebx, 2
        endif
        ret
