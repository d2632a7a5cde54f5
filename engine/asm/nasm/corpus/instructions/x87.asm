; [elf64] The x87
        finit
        fld1
        fldpi
        fldz
        fld st1
        fld dword [rax]
        fild word [rax]
        fild qword [rax]
        fadd
        fadd st0, st2
        fadd st2, st0
        fadd to st3
        faddp st1, st0
        faddp
        fsubr qword [rax]
        fmulp st2
        fdivp st1, st0
        fxch
        fxch st3
        fcom
        fcomi st0, st1
        fucomip st2
        fistp dword [rax]
        fisttp qword [rax]
        fstp tword [rax]
        fst st2
        fstcw [rax]
        fnstcw [rax]
        fldcw [rax]
        fstsw ax
        fnstsw [rax]
        fbld [rax]
        fbstp tword [rax]
        fsin
        fsincos
        fptan
        fyl2x
        fsqrt
        frndint
        fnsave [rax]
        frstor [rax]
        fnclex
        fwait
