	.file	"classes.cc"
	.text
	.section	.text._ZNK5Shape5sidesEv,"axG",@progbits,_ZNK5Shape5sidesEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK5Shape5sidesEv
	.type	_ZNK5Shape5sidesEv, @function
_ZNK5Shape5sidesEv:
.LFB0:
	.cfi_startproc
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	_ZNK5Shape5sidesEv, .-_ZNK5Shape5sidesEv
	.section	.text._ZNK7PolygonILi4EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi4EE5sidesEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK7PolygonILi4EE5sidesEv
	.type	_ZNK7PolygonILi4EE5sidesEv, @function
_ZNK7PolygonILi4EE5sidesEv:
.LFB39:
	.cfi_startproc
	movl	$4, %eax
	ret
	.cfi_endproc
.LFE39:
	.size	_ZNK7PolygonILi4EE5sidesEv, .-_ZNK7PolygonILi4EE5sidesEv
	.section	.text._ZNK7PolygonILi3EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi3EE5sidesEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK7PolygonILi3EE5sidesEv
	.type	_ZNK7PolygonILi3EE5sidesEv, @function
_ZNK7PolygonILi3EE5sidesEv:
.LFB41:
	.cfi_startproc
	movl	$3, %eax
	ret
	.cfi_endproc
.LFE41:
	.size	_ZNK7PolygonILi3EE5sidesEv, .-_ZNK7PolygonILi3EE5sidesEv
	.section	.text._ZNK7PolygonILi4EE4areaEv,"axG",@progbits,_ZNK7PolygonILi4EE4areaEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK7PolygonILi4EE4areaEv
	.type	_ZNK7PolygonILi4EE4areaEv, @function
_ZNK7PolygonILi4EE4areaEv:
.LFB38:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	8(%rdi), %ebx
	movl	%ebx, %edi
	call	elsewhere@PLT
	imull	%eax, %ebx
	leal	0(,%rbx,4), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE38:
	.size	_ZNK7PolygonILi4EE4areaEv, .-_ZNK7PolygonILi4EE4areaEv
	.section	.text._ZNK7PolygonILi3EE4areaEv,"axG",@progbits,_ZNK7PolygonILi3EE4areaEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK7PolygonILi3EE4areaEv
	.type	_ZNK7PolygonILi3EE4areaEv, @function
_ZNK7PolygonILi3EE4areaEv:
.LFB40:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	8(%rdi), %ebx
	movl	%ebx, %edi
	call	elsewhere@PLT
	imull	%eax, %ebx
	leal	(%rbx,%rbx,2), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE40:
	.size	_ZNK7PolygonILi3EE4areaEv, .-_ZNK7PolygonILi3EE4areaEv
	.section	.text._ZN7PolygonILi3EED2Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7PolygonILi3EED2Ev
	.type	_ZN7PolygonILi3EED2Ev, @function
_ZN7PolygonILi3EED2Ev:
.LFB35:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA35
	leaq	16+_ZTV5Shape(%rip), %rax
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE35:
	.globl	__gxx_personality_v0
	.section	.gcc_except_table._ZN7PolygonILi3EED2Ev,"aG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
.LLSDA35:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE35-.LLSDACSB35
.LLSDACSB35:
.LLSDACSE35:
	.section	.text._ZN7PolygonILi3EED2Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.size	_ZN7PolygonILi3EED2Ev, .-_ZN7PolygonILi3EED2Ev
	.weak	_ZN7PolygonILi3EED1Ev
	.set	_ZN7PolygonILi3EED1Ev,_ZN7PolygonILi3EED2Ev
	.section	.text._ZN7PolygonILi4EED2Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7PolygonILi4EED2Ev
	.type	_ZN7PolygonILi4EED2Ev, @function
_ZN7PolygonILi4EED2Ev:
.LFB31:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA31
	leaq	16+_ZTV5Shape(%rip), %rax
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE31:
	.section	.gcc_except_table._ZN7PolygonILi4EED2Ev,"aG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
.LLSDA31:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE31-.LLSDACSB31
.LLSDACSB31:
.LLSDACSE31:
	.section	.text._ZN7PolygonILi4EED2Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.size	_ZN7PolygonILi4EED2Ev, .-_ZN7PolygonILi4EED2Ev
	.weak	_ZN7PolygonILi4EED1Ev
	.set	_ZN7PolygonILi4EED1Ev,_ZN7PolygonILi4EED2Ev
	.section	.text._ZN7PolygonILi3EED0Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7PolygonILi3EED0Ev
	.type	_ZN7PolygonILi3EED0Ev, @function
_ZN7PolygonILi3EED0Ev:
.LFB37:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA37
	leaq	16+_ZTV5Shape(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rbx
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	movq	%rbx, %rdi
	movl	$16, %esi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE37:
	.section	.gcc_except_table._ZN7PolygonILi3EED0Ev,"aG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
.LLSDA37:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE37-.LLSDACSB37
.LLSDACSB37:
.LLSDACSE37:
	.section	.text._ZN7PolygonILi3EED0Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.size	_ZN7PolygonILi3EED0Ev, .-_ZN7PolygonILi3EED0Ev
	.section	.text._ZN7PolygonILi4EED0Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7PolygonILi4EED0Ev
	.type	_ZN7PolygonILi4EED0Ev, @function
_ZN7PolygonILi4EED0Ev:
.LFB33:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA33
	leaq	16+_ZTV5Shape(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rbx
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	movq	%rbx, %rdi
	movl	$16, %esi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE33:
	.section	.gcc_except_table._ZN7PolygonILi4EED0Ev,"aG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
.LLSDA33:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE33-.LLSDACSB33
.LLSDACSB33:
.LLSDACSE33:
	.section	.text._ZN7PolygonILi4EED0Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.size	_ZN7PolygonILi4EED0Ev, .-_ZN7PolygonILi4EED0Ev
	.text
	.align 2
	.p2align 4
	.globl	_ZN5ShapeD2Ev
	.type	_ZN5ShapeD2Ev, @function
_ZN5ShapeD2Ev:
.LFB2:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA2
	leaq	16+_ZTV5Shape(%rip), %rax
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.section	.gcc_except_table,"a",@progbits
.LLSDA2:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE2-.LLSDACSB2
.LLSDACSB2:
.LLSDACSE2:
	.text
	.size	_ZN5ShapeD2Ev, .-_ZN5ShapeD2Ev
	.globl	_ZN5ShapeD1Ev
	.set	_ZN5ShapeD1Ev,_ZN5ShapeD2Ev
	.align 2
	.p2align 4
	.globl	_ZN5ShapeD0Ev
	.type	_ZN5ShapeD0Ev, @function
_ZN5ShapeD0Ev:
.LFB4:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA4
	leaq	16+_ZTV5Shape(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rbx
	movq	%rax, (%rdi)
	movl	$1, %edi
	call	elsewhere@PLT
	movq	%rbx, %rdi
	movl	$8, %esi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE4:
	.section	.gcc_except_table
.LLSDA4:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE4-.LLSDACSB4
.LLSDACSB4:
.LLSDACSE4:
	.text
	.size	_ZN5ShapeD0Ev, .-_ZN5ShapeD0Ev
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	_Z7attempti
	.type	_Z7attempti, @function
_Z7attempti:
.LFB15:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA15
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	addl	$1, level(%rip)
	cmpl	$3, %edi
	jg	.L32
.LEHB0:
	call	elsewhere@PLT
.LEHE0:
.L25:
	subl	$1, level(%rip)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L30:
	.cfi_restore_state
	jmp	.L31
	.section	.gcc_except_table
	.align 4
.LLSDA15:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT15-.LLSDATTD15
.LLSDATTD15:
	.byte	0x1
	.uleb128 .LLSDACSE15-.LLSDACSB15
.LLSDACSB15:
	.uleb128 .LEHB0-.LFB15
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L30-.LFB15
	.uleb128 0x3
.LLSDACSE15:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	DW.ref._ZTI7Trouble-.
.LLSDATT15:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC15
	.type	_Z7attempti.cold, @function
_Z7attempti.cold:
.LFSB15:
.L32:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI7Trouble(%rip), %rsi
	movl	%ebx, (%rax)
	movq	%rax, %rdi
.LEHB1:
	call	__cxa_throw@PLT
.LEHE1:
.L28:
.L31:
	movq	%rax, %rdi
	movq	%rdx, %rax
	subq	$1, %rax
	je	.L36
	call	__cxa_begin_catch@PLT
.LEHB2:
	call	__cxa_end_catch@PLT
.LEHE2:
	orl	$-1, %eax
	jmp	.L25
.L36:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L25
.L29:
	movq	%rax, %rdi
	subl	$1, level(%rip)
.LEHB3:
	call	_Unwind_Resume@PLT
.LEHE3:
	.cfi_endproc
.LFE15:
	.section	.gcc_except_table
	.align 4
.LLSDAC15:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC15-.LLSDATTDC15
.LLSDATTDC15:
	.byte	0x1
	.uleb128 .LLSDACSEC15-.LLSDACSBC15
.LLSDACSBC15:
	.uleb128 .LEHB1-.LCOLDB0
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L28-.LCOLDB0
	.uleb128 0x3
	.uleb128 .LEHB2-.LCOLDB0
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L29-.LCOLDB0
	.uleb128 0
	.uleb128 .LEHB3-.LCOLDB0
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
.LLSDACSEC15:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	DW.ref._ZTI7Trouble-.
.LLSDATTC15:
	.section	.text.unlikely
	.text
	.size	_Z7attempti, .-_Z7attempti
	.section	.text.unlikely
	.size	_Z7attempti.cold, .-_Z7attempti.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.text.unlikely
.LCOLDB2:
	.text
.LHOTB2:
	.p2align 4
	.globl	_Z5totali
	.type	_Z5totali, @function
_Z5totali:
.LFB16:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA16
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	leaq	16+_ZTV7PolygonILi3EE(%rip), %rax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	%edi, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xorl	%ebx, %ebx
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	%rax, (%rsp)
	leaq	16+_ZTV7PolygonILi4EE(%rip), %rax
	movq	%rsp, %xmm0
	leaq	32(%rsp), %r12
	movq	%rax, 16(%rsp)
	leal	1(%rdi), %eax
	leaq	48(%rsp), %r14
	movl	%eax, 24(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, %xmm1
	movl	%edi, 8(%rsp)
	leaq	_ZNK7PolygonILi3EE4areaEv(%rip), %rax
	punpcklqdq	%xmm1, %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	(%r12), %r15
	movq	%r15, %rdi
.LEHB4:
	call	*%rax
.L46:
	movl	%eax, %ebp
	movq	(%r15), %rax
	movq	%r15, %rdi
	call	*24(%rax)
	imull	%eax, %ebp
	addq	$8, %r12
	addl	%ebp, %ebx
	cmpq	%r14, %r12
	je	.L38
	movq	(%r12), %rax
	movq	(%r12), %r15
	movq	(%rax), %rax
	movq	%r15, %rdi
	movq	16(%rax), %rax
	call	*%rax
.LEHE4:
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L38:
	cmpl	%ebx, %r13d
	cmovge	%r13d, %ebx
	movl	%ebx, _ZZ6largerIiET_S0_S0_E4last(%rip)
	cmpl	$2, %r13d
	jle	.L42
	pxor	%xmm0, %xmm0
	cvtsi2sdl	%r13d, %xmm0
.L40:
	leaq	16+_ZTV5Shape(%rip), %rbp
	movl	$1, %edi
	movsd	%xmm0, _ZZ6largerIdET_S0_S0_E4last(%rip)
	addl	%r13d, %ebx
	movq	%rbp, 16(%rsp)
	call	elsewhere@PLT
	movl	$1, %edi
	movq	%rbp, (%rsp)
	call	elsewhere@PLT
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	.cfi_restore_state
	movsd	.LC1(%rip), %xmm0
	movl	$2, %r13d
	jmp	.L40
.L43:
	movq	%rax, %rbx
	jmp	.L41
	.section	.gcc_except_table
.LLSDA16:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE16-.LLSDACSB16
.LLSDACSB16:
	.uleb128 .LEHB4-.LFB16
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L43-.LFB16
	.uleb128 0
.LLSDACSE16:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC16
	.type	_Z5totali.cold, @function
_Z5totali.cold:
.LFSB16:
.L41:
	.cfi_def_cfa_offset 112
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	leaq	16+_ZTV5Shape(%rip), %rbp
	movl	$1, %edi
	movq	%rbp, 16(%rsp)
	call	elsewhere@PLT
	movl	$1, %edi
	movq	%rbp, (%rsp)
	call	elsewhere@PLT
	movq	%rbx, %rdi
.LEHB5:
	call	_Unwind_Resume@PLT
.LEHE5:
	.cfi_endproc
.LFE16:
	.section	.gcc_except_table
.LLSDAC16:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC16-.LLSDACSBC16
.LLSDACSBC16:
	.uleb128 .LEHB5-.LCOLDB2
	.uleb128 .LEHE5-.LEHB5
	.uleb128 0
	.uleb128 0
.LLSDACSEC16:
	.section	.text.unlikely
	.text
	.size	_Z5totali, .-_Z5totali
	.section	.text.unlikely
	.size	_Z5totali.cold, .-_Z5totali.cold
.LCOLDE2:
	.text
.LHOTE2:
	.p2align 4
	.globl	_ZN4deep6deeper6insideEh
	.type	_ZN4deep6deeper6insideEh, @function
_ZN4deep6deeper6insideEh:
.LFB17:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA17
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movzbl	%dil, %edi
	call	elsewhere@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE17:
	.section	.gcc_except_table
.LLSDA17:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE17-.LLSDACSB17
.LLSDACSB17:
.LLSDACSE17:
	.text
	.size	_ZN4deep6deeper6insideEh, .-_ZN4deep6deeper6insideEh
	.section	.text.unlikely
.LCOLDB3:
	.text
.LHOTB3:
	.p2align 4
	.globl	_Z5freshv
	.type	_Z5freshv, @function
_Z5freshv:
.LFB18:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA18
	movzbl	_ZGVZ5freshvE4once(%rip), %eax
	testb	%al, %al
	je	.L63
	leaq	_ZZ5freshvE4once(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	leaq	_ZGVZ5freshvE4once(%rip), %rbx
	movq	%rbx, %rdi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	jne	.L64
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	leaq	_ZZ5freshvE4once(%rip), %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	.cfi_restore_state
	movl	$7, %edi
.LEHB6:
	call	elsewhere@PLT
.LEHE6:
	movq	%rbx, %rdi
	movl	%eax, _ZZ5freshvE4once(%rip)
	call	__cxa_guard_release@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	leaq	_ZZ5freshvE4once(%rip), %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L54:
	.cfi_restore_state
	movq	%rax, %rbp
	jmp	.L53
	.section	.gcc_except_table
.LLSDA18:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE18-.LLSDACSB18
.LLSDACSB18:
	.uleb128 .LEHB6-.LFB18
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L54-.LFB18
	.uleb128 0
.LLSDACSE18:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC18
	.type	_Z5freshv.cold, @function
_Z5freshv.cold:
.LFSB18:
.L53:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movq	%rbx, %rdi
	call	__cxa_guard_abort@PLT
	movq	%rbp, %rdi
.LEHB7:
	call	_Unwind_Resume@PLT
.LEHE7:
	.cfi_endproc
.LFE18:
	.section	.gcc_except_table
.LLSDAC18:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC18-.LLSDACSBC18
.LLSDACSBC18:
	.uleb128 .LEHB7-.LCOLDB3
	.uleb128 .LEHE7-.LEHB7
	.uleb128 0
	.uleb128 0
.LLSDACSEC18:
	.section	.text.unlikely
	.text
	.size	_Z5freshv, .-_Z5freshv
	.section	.text.unlikely
	.size	_Z5freshv.cold, .-_Z5freshv.cold
.LCOLDE3:
	.text
.LHOTE3:
	.weak	_ZTS5Shape
	.section	.rodata._ZTS5Shape,"aG",@progbits,_ZTS5Shape,comdat
	.type	_ZTS5Shape, @object
	.size	_ZTS5Shape, 7
_ZTS5Shape:
	.string	"5Shape"
	.weak	_ZTI5Shape
	.section	.data.rel.ro._ZTI5Shape,"awG",@progbits,_ZTI5Shape,comdat
	.align 8
	.type	_ZTI5Shape, @object
	.size	_ZTI5Shape, 16
_ZTI5Shape:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5Shape
	.weak	_ZTS7Trouble
	.section	.rodata._ZTS7Trouble,"aG",@progbits,_ZTS7Trouble,comdat
	.align 8
	.type	_ZTS7Trouble, @object
	.size	_ZTS7Trouble, 9
_ZTS7Trouble:
	.string	"7Trouble"
	.weak	_ZTI7Trouble
	.section	.data.rel.ro._ZTI7Trouble,"awG",@progbits,_ZTI7Trouble,comdat
	.align 8
	.type	_ZTI7Trouble, @object
	.size	_ZTI7Trouble, 16
_ZTI7Trouble:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS7Trouble
	.weak	_ZTS7PolygonILi3EE
	.section	.rodata._ZTS7PolygonILi3EE,"aG",@progbits,_ZTS7PolygonILi3EE,comdat
	.align 8
	.type	_ZTS7PolygonILi3EE, @object
	.size	_ZTS7PolygonILi3EE, 15
_ZTS7PolygonILi3EE:
	.string	"7PolygonILi3EE"
	.weak	_ZTI7PolygonILi3EE
	.section	.data.rel.ro._ZTI7PolygonILi3EE,"awG",@progbits,_ZTI7PolygonILi3EE,comdat
	.align 8
	.type	_ZTI7PolygonILi3EE, @object
	.size	_ZTI7PolygonILi3EE, 24
_ZTI7PolygonILi3EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7PolygonILi3EE
	.quad	_ZTI5Shape
	.weak	_ZTS7PolygonILi4EE
	.section	.rodata._ZTS7PolygonILi4EE,"aG",@progbits,_ZTS7PolygonILi4EE,comdat
	.align 8
	.type	_ZTS7PolygonILi4EE, @object
	.size	_ZTS7PolygonILi4EE, 15
_ZTS7PolygonILi4EE:
	.string	"7PolygonILi4EE"
	.weak	_ZTI7PolygonILi4EE
	.section	.data.rel.ro._ZTI7PolygonILi4EE,"awG",@progbits,_ZTI7PolygonILi4EE,comdat
	.align 8
	.type	_ZTI7PolygonILi4EE, @object
	.size	_ZTI7PolygonILi4EE, 24
_ZTI7PolygonILi4EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7PolygonILi4EE
	.quad	_ZTI5Shape
	.weak	_ZTV5Shape
	.section	.data.rel.ro._ZTV5Shape,"awG",@progbits,_ZTV5Shape,comdat
	.align 8
	.type	_ZTV5Shape, @object
	.size	_ZTV5Shape, 48
_ZTV5Shape:
	.quad	0
	.quad	_ZTI5Shape
	.quad	0
	.quad	0
	.quad	__cxa_pure_virtual
	.quad	_ZNK5Shape5sidesEv
	.weak	_ZTV7PolygonILi3EE
	.section	.data.rel.ro.local._ZTV7PolygonILi3EE,"awG",@progbits,_ZTV7PolygonILi3EE,comdat
	.align 8
	.type	_ZTV7PolygonILi3EE, @object
	.size	_ZTV7PolygonILi3EE, 48
_ZTV7PolygonILi3EE:
	.quad	0
	.quad	_ZTI7PolygonILi3EE
	.quad	_ZN7PolygonILi3EED1Ev
	.quad	_ZN7PolygonILi3EED0Ev
	.quad	_ZNK7PolygonILi3EE4areaEv
	.quad	_ZNK7PolygonILi3EE5sidesEv
	.weak	_ZTV7PolygonILi4EE
	.section	.data.rel.ro.local._ZTV7PolygonILi4EE,"awG",@progbits,_ZTV7PolygonILi4EE,comdat
	.align 8
	.type	_ZTV7PolygonILi4EE, @object
	.size	_ZTV7PolygonILi4EE, 48
_ZTV7PolygonILi4EE:
	.quad	0
	.quad	_ZTI7PolygonILi4EE
	.quad	_ZN7PolygonILi4EED1Ev
	.quad	_ZN7PolygonILi4EED0Ev
	.quad	_ZNK7PolygonILi4EE4areaEv
	.quad	_ZNK7PolygonILi4EE5sidesEv
	.weak	_ZZ6largerIdET_S0_S0_E4last
	.section	.bss._ZZ6largerIdET_S0_S0_E4last,"awG",@nobits,_ZZ6largerIdET_S0_S0_E4last,comdat
	.align 8
	.type	_ZZ6largerIdET_S0_S0_E4last, @gnu_unique_object
	.size	_ZZ6largerIdET_S0_S0_E4last, 8
_ZZ6largerIdET_S0_S0_E4last:
	.zero	8
	.weak	_ZZ6largerIiET_S0_S0_E4last
	.section	.bss._ZZ6largerIiET_S0_S0_E4last,"awG",@nobits,_ZZ6largerIiET_S0_S0_E4last,comdat
	.align 4
	.type	_ZZ6largerIiET_S0_S0_E4last, @gnu_unique_object
	.size	_ZZ6largerIiET_S0_S0_E4last, 4
_ZZ6largerIiET_S0_S0_E4last:
	.zero	4
	.local	_ZGVZ5freshvE4once
	.comm	_ZGVZ5freshvE4once,8,8
	.local	_ZZ5freshvE4once
	.comm	_ZZ5freshvE4once,4,4
	.globl	level
	.bss
	.align 4
	.type	level, @object
	.size	level, 4
level:
	.zero	4
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC1:
	.long	0
	.long	1074003968
	.weak	__cxa_pure_virtual
	.hidden	DW.ref._ZTI7Trouble
	.weak	DW.ref._ZTI7Trouble
	.section	.data.rel.local.DW.ref._ZTI7Trouble,"awG",@progbits,DW.ref._ZTI7Trouble,comdat
	.align 8
	.type	DW.ref._ZTI7Trouble, @object
	.size	DW.ref._ZTI7Trouble, 8
DW.ref._ZTI7Trouble:
	.quad	_ZTI7Trouble
	.hidden	DW.ref.__gxx_personality_v0
	.weak	DW.ref.__gxx_personality_v0
	.section	.data.rel.local.DW.ref.__gxx_personality_v0,"awG",@progbits,DW.ref.__gxx_personality_v0,comdat
	.align 8
	.type	DW.ref.__gxx_personality_v0, @object
	.size	DW.ref.__gxx_personality_v0, 8
DW.ref.__gxx_personality_v0:
	.quad	__gxx_personality_v0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
