	.file	"classes.cc"
	.text
	.section	.text._ZNK5Shape5sidesEv,"axG",@progbits,_ZNK5Shape5sidesEv,comdat
	.align 2
	.weak	_ZNK5Shape5sidesEv
	.type	_ZNK5Shape5sidesEv, @function
_ZNK5Shape5sidesEv:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	$0, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	_ZNK5Shape5sidesEv, .-_ZNK5Shape5sidesEv
	.text
	.align 2
	.globl	_ZN5ShapeD2Ev
	.type	_ZN5ShapeD2Ev, @function
_ZN5ShapeD2Ev:
.LFB2:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA2
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	leaq	16+_ZTV5Shape(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movl	$1, %edi
	call	elsewhere@PLT
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.globl	__gxx_personality_v0
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
	.globl	_ZN5ShapeD0Ev
	.type	_ZN5ShapeD0Ev, @function
_ZN5ShapeD0Ev:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5ShapeD1Ev
	movq	-8(%rbp), %rax
	movl	$8, %esi
	movq	%rax, %rdi
	call	_ZdlPvm@PLT
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN5ShapeD0Ev, .-_ZN5ShapeD0Ev
	.section	.text._ZN5GuardC2EPi,"axG",@progbits,_ZN5GuardC5EPi,comdat
	.align 2
	.weak	_ZN5GuardC2EPi
	.type	_ZN5GuardC2EPi, @function
_ZN5GuardC2EPi:
.LFB10:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-8(%rbp), %rax
	movq	-16(%rbp), %rdx
	movq	%rdx, (%rax)
	movq	-8(%rbp), %rax
	movq	(%rax), %rax
	movl	(%rax), %edx
	addl	$1, %edx
	movl	%edx, (%rax)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	_ZN5GuardC2EPi, .-_ZN5GuardC2EPi
	.weak	_ZN5GuardC1EPi
	.set	_ZN5GuardC1EPi,_ZN5GuardC2EPi
	.section	.text._ZN5GuardD2Ev,"axG",@progbits,_ZN5GuardD5Ev,comdat
	.align 2
	.weak	_ZN5GuardD2Ev
	.type	_ZN5GuardD2Ev, @function
_ZN5GuardD2Ev:
.LFB13:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	(%rax), %rax
	movl	(%rax), %edx
	subl	$1, %edx
	movl	%edx, (%rax)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	_ZN5GuardD2Ev, .-_ZN5GuardD2Ev
	.weak	_ZN5GuardD1Ev
	.set	_ZN5GuardD1Ev,_ZN5GuardD2Ev
	.globl	level
	.bss
	.align 4
	.type	level, @object
	.size	level, 4
level:
	.zero	4
	.text
	.globl	_Z7attempti
	.type	_Z7attempti, @function
_Z7attempti:
.LFB15:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA15
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$40, %rsp
	.cfi_offset 3, -24
	movl	%edi, -36(%rbp)
	leaq	-32(%rbp), %rax
	leaq	level(%rip), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	_ZN5GuardC1EPi
	cmpl	$3, -36(%rbp)
	jle	.L8
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	movl	-36(%rbp), %edx
	movl	%edx, (%rax)
	movl	$0, %edx
	leaq	_ZTI7Trouble(%rip), %rcx
	movq	%rcx, %rsi
	movq	%rax, %rdi
.LEHB0:
	call	__cxa_throw@PLT
.L8:
	movl	-36(%rbp), %eax
	movl	%eax, %edi
	call	elsewhere@PLT
.LEHE0:
	movl	%eax, %ebx
	nop
.L12:
	leaq	-32(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5GuardD1Ev
	movl	%ebx, %eax
	jmp	.L16
.L14:
	cmpq	$1, %rdx
	jne	.L11
	movq	%rax, %rdi
	call	__cxa_begin_catch@PLT
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	(%rax), %ebx
	call	__cxa_end_catch@PLT
	jmp	.L12
.L11:
	movq	%rax, %rdi
	call	__cxa_begin_catch@PLT
	movl	$-1, %ebx
.LEHB1:
	call	__cxa_end_catch@PLT
.LEHE1:
	jmp	.L12
.L15:
	movq	%rax, %rbx
	leaq	-32(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5GuardD1Ev
	movq	%rbx, %rax
	movq	%rax, %rdi
.LEHB2:
	call	_Unwind_Resume@PLT
.LEHE2:
.L16:
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
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
	.uleb128 .L14-.LFB15
	.uleb128 0x3
	.uleb128 .LEHB1-.LFB15
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L15-.LFB15
	.uleb128 0
	.uleb128 .LEHB2-.LFB15
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
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
	.size	_Z7attempti, .-_Z7attempti
	.globl	_Z5totali
	.type	_Z5totali, @function
_Z5totali:
.LFB16:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA16
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$120, %rsp
	.cfi_offset 3, -24
	movl	%edi, -116(%rbp)
	movl	-116(%rbp), %edx
	leaq	-80(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	_ZN7PolygonILi3EEC1Ei
	movl	-116(%rbp), %eax
	leal	1(%rax), %edx
	leaq	-96(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	_ZN7PolygonILi4EEC1Ei
	leaq	-80(%rbp), %rax
	movq	%rax, -112(%rbp)
	leaq	-96(%rbp), %rax
	movq	%rax, -104(%rbp)
	movl	$0, -20(%rbp)
	leaq	-112(%rbp), %rax
	movq	%rax, -40(%rbp)
	movq	-40(%rbp), %rax
	movq	%rax, -32(%rbp)
	movq	-40(%rbp), %rax
	addq	$16, %rax
	movq	%rax, -48(%rbp)
	jmp	.L18
.L19:
	movq	-32(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -56(%rbp)
	movq	-56(%rbp), %rax
	movq	(%rax), %rax
	addq	$16, %rax
	movq	(%rax), %rdx
	movq	-56(%rbp), %rax
	movq	%rax, %rdi
.LEHB3:
	call	*%rdx
	movl	%eax, %ebx
	movq	-56(%rbp), %rax
	movq	(%rax), %rax
	addq	$24, %rax
	movq	(%rax), %rdx
	movq	-56(%rbp), %rax
	movq	%rax, %rdi
	call	*%rdx
.LEHE3:
	imull	%ebx, %eax
	addl	%eax, -20(%rbp)
	addq	$8, -32(%rbp)
.L18:
	movq	-32(%rbp), %rax
	cmpq	-48(%rbp), %rax
	jne	.L19
	movl	-116(%rbp), %edx
	movl	-20(%rbp), %eax
	movl	%edx, %esi
	movl	%eax, %edi
	call	_Z6largerIiET_S0_S0_
	movl	%eax, %ebx
	pxor	%xmm0, %xmm0
	cvtsi2sdl	-116(%rbp), %xmm0
	movq	.LC0(%rip), %rax
	movapd	%xmm0, %xmm1
	movq	%rax, %xmm0
	call	_Z6largerIdET_S0_S0_
	cvttsd2sil	%xmm0, %eax
	addl	%eax, %ebx
	leaq	-96(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi4EED1Ev
	leaq	-80(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi3EED1Ev
	movl	%ebx, %eax
	jmp	.L23
.L22:
	movq	%rax, %rbx
	leaq	-96(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi4EED1Ev
	leaq	-80(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi3EED1Ev
	movq	%rbx, %rax
	movq	%rax, %rdi
.LEHB4:
	call	_Unwind_Resume@PLT
.LEHE4:
.L23:
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE16:
	.section	.gcc_except_table
.LLSDA16:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE16-.LLSDACSB16
.LLSDACSB16:
	.uleb128 .LEHB3-.LFB16
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L22-.LFB16
	.uleb128 0
	.uleb128 .LEHB4-.LFB16
	.uleb128 .LEHE4-.LEHB4
	.uleb128 0
	.uleb128 0
.LLSDACSE16:
	.text
	.size	_Z5totali, .-_Z5totali
	.globl	_ZN4deep6deeper6insideEh
	.type	_ZN4deep6deeper6insideEh, @function
_ZN4deep6deeper6insideEh:
.LFB17:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA17
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, %eax
	movb	%al, -4(%rbp)
	movzbl	-4(%rbp), %eax
	movl	%eax, %edi
	call	elsewhere@PLT
	leave
	.cfi_def_cfa 7, 8
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
	.local	_ZZ5freshvE4once
	.comm	_ZZ5freshvE4once,4,4
	.local	_ZGVZ5freshvE4once
	.comm	_ZGVZ5freshvE4once,8,8
	.globl	_Z5freshv
	.type	_Z5freshv, @function
_Z5freshv:
.LFB18:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA18
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r12
	pushq	%rbx
	.cfi_offset 12, -24
	.cfi_offset 3, -32
	movzbl	_ZGVZ5freshvE4once(%rip), %eax
	testb	%al, %al
	sete	%al
	testb	%al, %al
	je	.L27
	leaq	_ZGVZ5freshvE4once(%rip), %rax
	movq	%rax, %rdi
	call	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	setne	%al
	testb	%al, %al
	je	.L27
	movl	$0, %r12d
	movl	$7, %edi
.LEHB5:
	call	elsewhere@PLT
.LEHE5:
	movl	%eax, _ZZ5freshvE4once(%rip)
	leaq	_ZGVZ5freshvE4once(%rip), %rax
	movq	%rax, %rdi
	call	__cxa_guard_release@PLT
.L27:
	leaq	_ZZ5freshvE4once(%rip), %rax
	jmp	.L32
.L31:
	movq	%rax, %rbx
	testb	%r12b, %r12b
	jne	.L30
	leaq	_ZGVZ5freshvE4once(%rip), %rax
	movq	%rax, %rdi
	call	__cxa_guard_abort@PLT
.L30:
	movq	%rbx, %rax
	movq	%rax, %rdi
.LEHB6:
	call	_Unwind_Resume@PLT
.LEHE6:
.L32:
	popq	%rbx
	popq	%r12
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE18:
	.section	.gcc_except_table
.LLSDA18:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE18-.LLSDACSB18
.LLSDACSB18:
	.uleb128 .LEHB5-.LFB18
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L31-.LFB18
	.uleb128 0
	.uleb128 .LEHB6-.LFB18
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
.LLSDACSE18:
	.text
	.size	_Z5freshv, .-_Z5freshv
	.section	.text._ZN5ShapeC2Ev,"axG",@progbits,_ZN5ShapeC5Ev,comdat
	.align 2
	.weak	_ZN5ShapeC2Ev
	.type	_ZN5ShapeC2Ev, @function
_ZN5ShapeC2Ev:
.LFB21:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	leaq	16+_ZTV5Shape(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE21:
	.size	_ZN5ShapeC2Ev, .-_ZN5ShapeC2Ev
	.weak	_ZN5ShapeC1Ev
	.set	_ZN5ShapeC1Ev,_ZN5ShapeC2Ev
	.section	.text._ZN7PolygonILi3EEC2Ei,"axG",@progbits,_ZN7PolygonILi3EEC5Ei,comdat
	.align 2
	.weak	_ZN7PolygonILi3EEC2Ei
	.type	_ZN7PolygonILi3EEC2Ei, @function
_ZN7PolygonILi3EEC2Ei:
.LFB23:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5ShapeC2Ev
	leaq	16+_ZTV7PolygonILi3EE(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	-8(%rbp), %rax
	movl	-12(%rbp), %edx
	movl	%edx, 8(%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE23:
	.size	_ZN7PolygonILi3EEC2Ei, .-_ZN7PolygonILi3EEC2Ei
	.weak	_ZN7PolygonILi3EEC1Ei
	.set	_ZN7PolygonILi3EEC1Ei,_ZN7PolygonILi3EEC2Ei
	.section	.text._ZN7PolygonILi4EEC2Ei,"axG",@progbits,_ZN7PolygonILi4EEC5Ei,comdat
	.align 2
	.weak	_ZN7PolygonILi4EEC2Ei
	.type	_ZN7PolygonILi4EEC2Ei, @function
_ZN7PolygonILi4EEC2Ei:
.LFB26:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5ShapeC2Ev
	leaq	16+_ZTV7PolygonILi4EE(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	-8(%rbp), %rax
	movl	-12(%rbp), %edx
	movl	%edx, 8(%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE26:
	.size	_ZN7PolygonILi4EEC2Ei, .-_ZN7PolygonILi4EEC2Ei
	.weak	_ZN7PolygonILi4EEC1Ei
	.set	_ZN7PolygonILi4EEC1Ei,_ZN7PolygonILi4EEC2Ei
	.weak	_ZZ6largerIiET_S0_S0_E4last
	.section	.bss._ZZ6largerIiET_S0_S0_E4last,"awG",@nobits,_ZZ6largerIiET_S0_S0_E4last,comdat
	.align 4
	.type	_ZZ6largerIiET_S0_S0_E4last, @gnu_unique_object
	.size	_ZZ6largerIiET_S0_S0_E4last, 4
_ZZ6largerIiET_S0_S0_E4last:
	.zero	4
	.section	.text._Z6largerIiET_S0_S0_,"axG",@progbits,_Z6largerIiET_S0_S0_,comdat
	.weak	_Z6largerIiET_S0_S0_
	.type	_Z6largerIiET_S0_S0_, @function
_Z6largerIiET_S0_S0_:
.LFB28:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movl	-4(%rbp), %eax
	cmpl	-8(%rbp), %eax
	jle	.L37
	movl	-4(%rbp), %eax
	jmp	.L38
.L37:
	movl	-8(%rbp), %eax
.L38:
	movl	%eax, _ZZ6largerIiET_S0_S0_E4last(%rip)
	movl	_ZZ6largerIiET_S0_S0_E4last(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE28:
	.size	_Z6largerIiET_S0_S0_, .-_Z6largerIiET_S0_S0_
	.weak	_ZZ6largerIdET_S0_S0_E4last
	.section	.bss._ZZ6largerIdET_S0_S0_E4last,"awG",@nobits,_ZZ6largerIdET_S0_S0_E4last,comdat
	.align 8
	.type	_ZZ6largerIdET_S0_S0_E4last, @gnu_unique_object
	.size	_ZZ6largerIdET_S0_S0_E4last, 8
_ZZ6largerIdET_S0_S0_E4last:
	.zero	8
	.section	.text._Z6largerIdET_S0_S0_,"axG",@progbits,_Z6largerIdET_S0_S0_,comdat
	.weak	_Z6largerIdET_S0_S0_
	.type	_Z6largerIdET_S0_S0_, @function
_Z6largerIdET_S0_S0_:
.LFB29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movsd	%xmm1, -16(%rbp)
	movsd	-8(%rbp), %xmm0
	comisd	-16(%rbp), %xmm0
	jbe	.L46
	movsd	-8(%rbp), %xmm0
	jmp	.L43
.L46:
	movsd	-16(%rbp), %xmm0
.L43:
	movsd	%xmm0, _ZZ6largerIdET_S0_S0_E4last(%rip)
	movsd	_ZZ6largerIdET_S0_S0_E4last(%rip), %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE29:
	.size	_Z6largerIdET_S0_S0_, .-_Z6largerIdET_S0_S0_
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
	.section	.text._ZN7PolygonILi4EED2Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi4EED2Ev
	.type	_ZN7PolygonILi4EED2Ev, @function
_ZN7PolygonILi4EED2Ev:
.LFB31:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	leaq	16+_ZTV7PolygonILi4EE(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5ShapeD2Ev
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE31:
	.size	_ZN7PolygonILi4EED2Ev, .-_ZN7PolygonILi4EED2Ev
	.weak	_ZN7PolygonILi4EED1Ev
	.set	_ZN7PolygonILi4EED1Ev,_ZN7PolygonILi4EED2Ev
	.section	.text._ZN7PolygonILi4EED0Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi4EED0Ev
	.type	_ZN7PolygonILi4EED0Ev, @function
_ZN7PolygonILi4EED0Ev:
.LFB33:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi4EED1Ev
	movq	-8(%rbp), %rax
	movl	$16, %esi
	movq	%rax, %rdi
	call	_ZdlPvm@PLT
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE33:
	.size	_ZN7PolygonILi4EED0Ev, .-_ZN7PolygonILi4EED0Ev
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
	.section	.text._ZN7PolygonILi3EED2Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi3EED2Ev
	.type	_ZN7PolygonILi3EED2Ev, @function
_ZN7PolygonILi3EED2Ev:
.LFB35:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	leaq	16+_ZTV7PolygonILi3EE(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN5ShapeD2Ev
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE35:
	.size	_ZN7PolygonILi3EED2Ev, .-_ZN7PolygonILi3EED2Ev
	.weak	_ZN7PolygonILi3EED1Ev
	.set	_ZN7PolygonILi3EED1Ev,_ZN7PolygonILi3EED2Ev
	.section	.text._ZN7PolygonILi3EED0Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi3EED0Ev
	.type	_ZN7PolygonILi3EED0Ev, @function
_ZN7PolygonILi3EED0Ev:
.LFB37:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	_ZN7PolygonILi3EED1Ev
	movq	-8(%rbp), %rax
	movl	$16, %esi
	movq	%rax, %rdi
	call	_ZdlPvm@PLT
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE37:
	.size	_ZN7PolygonILi3EED0Ev, .-_ZN7PolygonILi3EED0Ev
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
	.weak	_ZTI7PolygonILi4EE
	.section	.data.rel.ro._ZTI7PolygonILi4EE,"awG",@progbits,_ZTI7PolygonILi4EE,comdat
	.align 8
	.type	_ZTI7PolygonILi4EE, @object
	.size	_ZTI7PolygonILi4EE, 24
_ZTI7PolygonILi4EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7PolygonILi4EE
	.quad	_ZTI5Shape
	.weak	_ZTS7PolygonILi4EE
	.section	.rodata._ZTS7PolygonILi4EE,"aG",@progbits,_ZTS7PolygonILi4EE,comdat
	.align 8
	.type	_ZTS7PolygonILi4EE, @object
	.size	_ZTS7PolygonILi4EE, 15
_ZTS7PolygonILi4EE:
	.string	"7PolygonILi4EE"
	.weak	_ZTI7PolygonILi3EE
	.section	.data.rel.ro._ZTI7PolygonILi3EE,"awG",@progbits,_ZTI7PolygonILi3EE,comdat
	.align 8
	.type	_ZTI7PolygonILi3EE, @object
	.size	_ZTI7PolygonILi3EE, 24
_ZTI7PolygonILi3EE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7PolygonILi3EE
	.quad	_ZTI5Shape
	.weak	_ZTS7PolygonILi3EE
	.section	.rodata._ZTS7PolygonILi3EE,"aG",@progbits,_ZTS7PolygonILi3EE,comdat
	.align 8
	.type	_ZTS7PolygonILi3EE, @object
	.size	_ZTS7PolygonILi3EE, 15
_ZTS7PolygonILi3EE:
	.string	"7PolygonILi3EE"
	.weak	_ZTI7Trouble
	.section	.data.rel.ro._ZTI7Trouble,"awG",@progbits,_ZTI7Trouble,comdat
	.align 8
	.type	_ZTI7Trouble, @object
	.size	_ZTI7Trouble, 16
_ZTI7Trouble:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS7Trouble
	.weak	_ZTS7Trouble
	.section	.rodata._ZTS7Trouble,"aG",@progbits,_ZTS7Trouble,comdat
	.align 8
	.type	_ZTS7Trouble, @object
	.size	_ZTS7Trouble, 9
_ZTS7Trouble:
	.string	"7Trouble"
	.weak	_ZTI5Shape
	.section	.data.rel.ro._ZTI5Shape,"awG",@progbits,_ZTI5Shape,comdat
	.align 8
	.type	_ZTI5Shape, @object
	.size	_ZTI5Shape, 16
_ZTI5Shape:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5Shape
	.weak	_ZTS5Shape
	.section	.rodata._ZTS5Shape,"aG",@progbits,_ZTS5Shape,comdat
	.type	_ZTS5Shape, @object
	.size	_ZTS5Shape, 7
_ZTS5Shape:
	.string	"5Shape"
	.section	.text._ZNK7PolygonILi4EE4areaEv,"axG",@progbits,_ZNK7PolygonILi4EE4areaEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi4EE4areaEv
	.type	_ZNK7PolygonILi4EE4areaEv, @function
_ZNK7PolygonILi4EE4areaEv:
.LFB38:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	8(%rax), %ebx
	movq	-24(%rbp), %rax
	movl	8(%rax), %eax
	movl	%eax, %edi
	call	elsewhere@PLT
	imull	%ebx, %eax
	sall	$2, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE38:
	.size	_ZNK7PolygonILi4EE4areaEv, .-_ZNK7PolygonILi4EE4areaEv
	.section	.text._ZNK7PolygonILi4EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi4EE5sidesEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi4EE5sidesEv
	.type	_ZNK7PolygonILi4EE5sidesEv, @function
_ZNK7PolygonILi4EE5sidesEv:
.LFB39:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	$4, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE39:
	.size	_ZNK7PolygonILi4EE5sidesEv, .-_ZNK7PolygonILi4EE5sidesEv
	.section	.text._ZNK7PolygonILi3EE4areaEv,"axG",@progbits,_ZNK7PolygonILi3EE4areaEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi3EE4areaEv
	.type	_ZNK7PolygonILi3EE4areaEv, @function
_ZNK7PolygonILi3EE4areaEv:
.LFB40:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	8(%rax), %ebx
	movq	-24(%rbp), %rax
	movl	8(%rax), %eax
	movl	%eax, %edi
	call	elsewhere@PLT
	imull	%eax, %ebx
	movl	%ebx, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE40:
	.size	_ZNK7PolygonILi3EE4areaEv, .-_ZNK7PolygonILi3EE4areaEv
	.section	.text._ZNK7PolygonILi3EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi3EE5sidesEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi3EE5sidesEv
	.type	_ZNK7PolygonILi3EE5sidesEv, @function
_ZNK7PolygonILi3EE5sidesEv:
.LFB41:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	$3, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE41:
	.size	_ZNK7PolygonILi3EE5sidesEv, .-_ZNK7PolygonILi3EE5sidesEv
	.section	.rodata
	.align 8
.LC0:
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
