	.file	"classes.cc"
	.intel_syntax noprefix
	.text
	.section	.text._ZNK5Shape5sidesEv,"axG",@progbits,_ZNK5Shape5sidesEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK5Shape5sidesEv
	.type	_ZNK5Shape5sidesEv, @function
_ZNK5Shape5sidesEv:
.LFB0:
	.cfi_startproc
	xor	eax, eax
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
	mov	eax, 4
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
	mov	eax, 3
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
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, DWORD PTR 8[rdi]
	mov	edi, ebx
	call	elsewhere@PLT
	imul	ebx, eax
	lea	eax, 0[0+rbx*4]
	pop	rbx
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
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, DWORD PTR 8[rdi]
	mov	edi, ebx
	call	elsewhere@PLT
	imul	ebx, eax
	lea	eax, [rbx+rbx*2]
	pop	rbx
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
	lea	rax, _ZTV5Shape[rip+16]
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	add	rsp, 8
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
	lea	rax, _ZTV5Shape[rip+16]
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	add	rsp, 8
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
	lea	rax, _ZTV5Shape[rip+16]
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
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
	lea	rax, _ZTV5Shape[rip+16]
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	mov	rdi, rbx
	mov	esi, 16
	pop	rbx
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
	lea	rax, _ZTV5Shape[rip+16]
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	add	rsp, 8
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
	lea	rax, _ZTV5Shape[rip+16]
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	QWORD PTR [rdi], rax
	mov	edi, 1
	call	elsewhere@PLT
	mov	rdi, rbx
	mov	esi, 8
	pop	rbx
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
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, edi
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	add	DWORD PTR level[rip], 1
	cmp	edi, 3
	jg	.L32
.LEHB0:
	call	elsewhere@PLT
.LEHE0:
.L25:
	sub	DWORD PTR level[rip], 1
	add	rsp, 16
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
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
	mov	edi, 4
	call	__cxa_allocate_exception@PLT
	xor	edx, edx
	lea	rsi, _ZTI7Trouble[rip]
	mov	DWORD PTR [rax], ebx
	mov	rdi, rax
.LEHB1:
	call	__cxa_throw@PLT
.LEHE1:
.L28:
.L31:
	mov	rdi, rax
	mov	rax, rdx
	sub	rax, 1
	je	.L36
	vzeroupper
	call	__cxa_begin_catch@PLT
.LEHB2:
	call	__cxa_end_catch@PLT
.LEHE2:
	or	eax, -1
	jmp	.L25
.L36:
	vzeroupper
	call	__cxa_begin_catch@PLT
	mov	eax, DWORD PTR [rax]
	mov	DWORD PTR 12[rsp], eax
	call	__cxa_end_catch@PLT
	mov	eax, DWORD PTR 12[rsp]
	jmp	.L25
.L29:
	sub	DWORD PTR level[rip], 1
	mov	rdi, rax
	vzeroupper
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
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r13d, edi
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xor	ebx, ebx
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	mov	QWORD PTR [rsp], rax
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	vmovq	xmm0, rsp
	lea	r12, 32[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	eax, 1[rdi]
	lea	r14, 48[rsp]
	mov	DWORD PTR 24[rsp], eax
	lea	rax, 16[rsp]
	vpinsrq	xmm0, xmm0, rax, 1
	mov	DWORD PTR 8[rsp], edi
	lea	rax, _ZNK7PolygonILi3EE4areaEv[rip]
	vmovdqa	XMMWORD PTR 32[rsp], xmm0
	mov	r15, QWORD PTR [r12]
	mov	rdi, r15
.LEHB4:
	call	rax
.L46:
	mov	ebp, eax
	mov	rax, QWORD PTR [r15]
	mov	rdi, r15
	call	[QWORD PTR 24[rax]]
	imul	ebp, eax
	add	r12, 8
	add	ebx, ebp
	cmp	r12, r14
	je	.L38
	mov	rax, QWORD PTR [r12]
	mov	r15, QWORD PTR [r12]
	mov	rax, QWORD PTR [rax]
	mov	rdi, r15
	mov	rax, QWORD PTR 16[rax]
	call	rax
.LEHE4:
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L38:
	cmp	r13d, ebx
	cmovge	ebx, r13d
	mov	DWORD PTR _ZZ6largerIiET_S0_S0_E4last[rip], ebx
	cmp	r13d, 2
	jle	.L42
	vxorps	xmm0, xmm0, xmm0
	vcvtsi2sd	xmm0, xmm0, r13d
.L40:
	lea	rbp, _ZTV5Shape[rip+16]
	mov	edi, 1
	vmovsd	QWORD PTR _ZZ6largerIdET_S0_S0_E4last[rip], xmm0
	add	ebx, r13d
	mov	QWORD PTR 16[rsp], rbp
	call	elsewhere@PLT
	mov	edi, 1
	mov	QWORD PTR [rsp], rbp
	call	elsewhere@PLT
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	.cfi_restore_state
	vmovsd	xmm0, QWORD PTR .LC1[rip]
	mov	r13d, 2
	jmp	.L40
.L43:
	mov	rbx, rax
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
	lea	rbp, _ZTV5Shape[rip+16]
	mov	edi, 1
	mov	QWORD PTR 16[rsp], rbp
	vzeroupper
	call	elsewhere@PLT
	mov	edi, 1
	mov	QWORD PTR [rsp], rbp
	call	elsewhere@PLT
	mov	rdi, rbx
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
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	movzx	edi, dil
	call	elsewhere@PLT
	add	rsp, 8
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
	movzx	eax, BYTE PTR _ZGVZ5freshvE4once[rip]
	test	al, al
	je	.L63
	lea	rax, _ZZ5freshvE4once[rip]
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	lea	rbx, _ZGVZ5freshvE4once[rip]
	mov	rdi, rbx
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	call	__cxa_guard_acquire@PLT
	test	eax, eax
	jne	.L64
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	lea	rax, _ZZ5freshvE4once[rip]
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	.cfi_restore_state
	mov	edi, 7
.LEHB6:
	call	elsewhere@PLT
.LEHE6:
	mov	rdi, rbx
	mov	DWORD PTR _ZZ5freshvE4once[rip], eax
	call	__cxa_guard_release@PLT
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	lea	rax, _ZZ5freshvE4once[rip]
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L54:
	.cfi_restore_state
	mov	rbp, rax
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
	mov	rdi, rbx
	vzeroupper
	call	__cxa_guard_abort@PLT
	mov	rdi, rbp
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
