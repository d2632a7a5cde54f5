	.file	"classes.cc"
	.intel_syntax noprefix
	.text
	.section	.text._ZNK5Shape5sidesEv,"axG",@progbits,_ZNK5Shape5sidesEv,comdat
	.align 2
	.weak	_ZNK5Shape5sidesEv
	.type	_ZNK5Shape5sidesEv, @function
_ZNK5Shape5sidesEv:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	eax, 0
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	lea	rdx, _ZTV5Shape[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	mov	edi, 1
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN5ShapeD1Ev
	mov	rax, QWORD PTR -8[rbp]
	mov	esi, 8
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdx, QWORD PTR -16[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rax]
	add	edx, 1
	mov	DWORD PTR [rax], edx
	nop
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rax]
	sub	edx, 1
	mov	DWORD PTR [rax], edx
	nop
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 40
	.cfi_offset 3, -24
	mov	DWORD PTR -36[rbp], edi
	lea	rax, -32[rbp]
	lea	rdx, level[rip]
	mov	rsi, rdx
	mov	rdi, rax
	call	_ZN5GuardC1EPi
	cmp	DWORD PTR -36[rbp], 3
	jle	.L8
	mov	edi, 4
	call	__cxa_allocate_exception@PLT
	mov	edx, DWORD PTR -36[rbp]
	mov	DWORD PTR [rax], edx
	mov	edx, 0
	lea	rcx, _ZTI7Trouble[rip]
	mov	rsi, rcx
	mov	rdi, rax
.LEHB0:
	call	__cxa_throw@PLT
.L8:
	mov	eax, DWORD PTR -36[rbp]
	mov	edi, eax
	call	elsewhere@PLT
.LEHE0:
	mov	ebx, eax
	nop
.L12:
	lea	rax, -32[rbp]
	mov	rdi, rax
	call	_ZN5GuardD1Ev
	mov	eax, ebx
	jmp	.L16
.L14:
	cmp	rdx, 1
	jne	.L11
	mov	rdi, rax
	call	__cxa_begin_catch@PLT
	mov	QWORD PTR -24[rbp], rax
	mov	rax, QWORD PTR -24[rbp]
	mov	ebx, DWORD PTR [rax]
	call	__cxa_end_catch@PLT
	jmp	.L12
.L11:
	mov	rdi, rax
	call	__cxa_begin_catch@PLT
	mov	ebx, -1
.LEHB1:
	call	__cxa_end_catch@PLT
.LEHE1:
	jmp	.L12
.L15:
	mov	rbx, rax
	lea	rax, -32[rbp]
	mov	rdi, rax
	call	_ZN5GuardD1Ev
	mov	rax, rbx
	mov	rdi, rax
.LEHB2:
	call	_Unwind_Resume@PLT
.LEHE2:
.L16:
	mov	rbx, QWORD PTR -8[rbp]
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 120
	.cfi_offset 3, -24
	mov	DWORD PTR -116[rbp], edi
	mov	edx, DWORD PTR -116[rbp]
	lea	rax, -80[rbp]
	mov	esi, edx
	mov	rdi, rax
	call	_ZN7PolygonILi3EEC1Ei
	mov	eax, DWORD PTR -116[rbp]
	lea	edx, 1[rax]
	lea	rax, -96[rbp]
	mov	esi, edx
	mov	rdi, rax
	call	_ZN7PolygonILi4EEC1Ei
	lea	rax, -80[rbp]
	mov	QWORD PTR -112[rbp], rax
	lea	rax, -96[rbp]
	mov	QWORD PTR -104[rbp], rax
	mov	DWORD PTR -20[rbp], 0
	lea	rax, -112[rbp]
	mov	QWORD PTR -40[rbp], rax
	mov	rax, QWORD PTR -40[rbp]
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, 16
	mov	QWORD PTR -48[rbp], rax
	jmp	.L18
.L19:
	mov	rax, QWORD PTR -32[rbp]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR -56[rbp], rax
	mov	rax, QWORD PTR -56[rbp]
	mov	rax, QWORD PTR [rax]
	add	rax, 16
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR -56[rbp]
	mov	rdi, rax
.LEHB3:
	call	rdx
	mov	ebx, eax
	mov	rax, QWORD PTR -56[rbp]
	mov	rax, QWORD PTR [rax]
	add	rax, 24
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR -56[rbp]
	mov	rdi, rax
	call	rdx
.LEHE3:
	imul	eax, ebx
	add	DWORD PTR -20[rbp], eax
	add	QWORD PTR -32[rbp], 8
.L18:
	mov	rax, QWORD PTR -32[rbp]
	cmp	rax, QWORD PTR -48[rbp]
	jne	.L19
	mov	edx, DWORD PTR -116[rbp]
	mov	eax, DWORD PTR -20[rbp]
	mov	esi, edx
	mov	edi, eax
	call	_Z6largerIiET_S0_S0_
	mov	ebx, eax
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR -116[rbp]
	mov	rax, QWORD PTR .LC0[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	_Z6largerIdET_S0_S0_
	cvttsd2si	eax, xmm0
	add	ebx, eax
	lea	rax, -96[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi4EED1Ev
	lea	rax, -80[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi3EED1Ev
	mov	eax, ebx
	jmp	.L23
.L22:
	mov	rbx, rax
	lea	rax, -96[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi4EED1Ev
	lea	rax, -80[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi3EED1Ev
	mov	rax, rbx
	mov	rdi, rax
.LEHB4:
	call	_Unwind_Resume@PLT
.LEHE4:
.L23:
	mov	rbx, QWORD PTR -8[rbp]
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	eax, edi
	mov	BYTE PTR -4[rbp], al
	movzx	eax, BYTE PTR -4[rbp]
	mov	edi, eax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r12
	push	rbx
	.cfi_offset 12, -24
	.cfi_offset 3, -32
	movzx	eax, BYTE PTR _ZGVZ5freshvE4once[rip]
	test	al, al
	sete	al
	test	al, al
	je	.L27
	lea	rax, _ZGVZ5freshvE4once[rip]
	mov	rdi, rax
	call	__cxa_guard_acquire@PLT
	test	eax, eax
	setne	al
	test	al, al
	je	.L27
	mov	r12d, 0
	mov	edi, 7
.LEHB5:
	call	elsewhere@PLT
.LEHE5:
	mov	DWORD PTR _ZZ5freshvE4once[rip], eax
	lea	rax, _ZGVZ5freshvE4once[rip]
	mov	rdi, rax
	call	__cxa_guard_release@PLT
.L27:
	lea	rax, _ZZ5freshvE4once[rip]
	jmp	.L32
.L31:
	mov	rbx, rax
	test	r12b, r12b
	jne	.L30
	lea	rax, _ZGVZ5freshvE4once[rip]
	mov	rdi, rax
	call	__cxa_guard_abort@PLT
.L30:
	mov	rax, rbx
	mov	rdi, rax
.LEHB6:
	call	_Unwind_Resume@PLT
.LEHE6:
.L32:
	pop	rbx
	pop	r12
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	lea	rdx, _ZTV5Shape[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	nop
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	DWORD PTR -12[rbp], esi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN5ShapeC2Ev
	lea	rdx, _ZTV7PolygonILi3EE[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR -12[rbp]
	mov	DWORD PTR 8[rax], edx
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	DWORD PTR -12[rbp], esi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN5ShapeC2Ev
	lea	rdx, _ZTV7PolygonILi4EE[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR -12[rbp]
	mov	DWORD PTR 8[rax], edx
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	mov	DWORD PTR -8[rbp], esi
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -8[rbp]
	jle	.L37
	mov	eax, DWORD PTR -4[rbp]
	jmp	.L38
.L37:
	mov	eax, DWORD PTR -8[rbp]
.L38:
	mov	DWORD PTR _ZZ6largerIiET_S0_S0_E4last[rip], eax
	mov	eax, DWORD PTR _ZZ6largerIiET_S0_S0_E4last[rip]
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	movsd	QWORD PTR -8[rbp], xmm0
	movsd	QWORD PTR -16[rbp], xmm1
	movsd	xmm0, QWORD PTR -8[rbp]
	comisd	xmm0, QWORD PTR -16[rbp]
	jbe	.L46
	movsd	xmm0, QWORD PTR -8[rbp]
	jmp	.L43
.L46:
	movsd	xmm0, QWORD PTR -16[rbp]
.L43:
	movsd	QWORD PTR _ZZ6largerIdET_S0_S0_E4last[rip], xmm0
	movsd	xmm0, QWORD PTR _ZZ6largerIdET_S0_S0_E4last[rip]
	movq	rax, xmm0
	movq	xmm0, rax
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	lea	rdx, _ZTV7PolygonILi4EE[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi4EED1Ev
	mov	rax, QWORD PTR -8[rbp]
	mov	esi, 16
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	lea	rdx, _ZTV7PolygonILi3EE[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN7PolygonILi3EED1Ev
	mov	rax, QWORD PTR -8[rbp]
	mov	esi, 16
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	QWORD PTR -24[rbp], rdi
	mov	rax, QWORD PTR -24[rbp]
	mov	ebx, DWORD PTR 8[rax]
	mov	rax, QWORD PTR -24[rbp]
	mov	eax, DWORD PTR 8[rax]
	mov	edi, eax
	call	elsewhere@PLT
	imul	eax, ebx
	sal	eax, 2
	mov	rbx, QWORD PTR -8[rbp]
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	eax, 4
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	QWORD PTR -24[rbp], rdi
	mov	rax, QWORD PTR -24[rbp]
	mov	ebx, DWORD PTR 8[rax]
	mov	rax, QWORD PTR -24[rbp]
	mov	eax, DWORD PTR 8[rax]
	mov	edi, eax
	call	elsewhere@PLT
	imul	ebx, eax
	mov	edx, ebx
	mov	eax, edx
	add	eax, eax
	add	eax, edx
	mov	rbx, QWORD PTR -8[rbp]
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	eax, 3
	pop	rbp
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
