	.file	"classes.cc"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/c" "classes.cc"
	.section	.text._ZNK5Shape5sidesEv,"axG",@progbits,_ZNK5Shape5sidesEv,comdat
	.align 2
	.weak	_ZNK5Shape5sidesEv
	.type	_ZNK5Shape5sidesEv, @function
_ZNK5Shape5sidesEv:
.LVL0:
.LFB0:
	.file 1 "classes.cc"
	.loc 1 7 15 view -0
	.cfi_startproc
	.loc 1 7 31 view .LVU1
	.loc 1 7 41 is_stmt 0 view .LVU2
	mov	eax, 0
	ret
	.cfi_endproc
.LFE0:
	.size	_ZNK5Shape5sidesEv, .-_ZNK5Shape5sidesEv
	.section	.text._ZNK7PolygonILi4EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi4EE5sidesEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi4EE5sidesEv
	.type	_ZNK7PolygonILi4EE5sidesEv, @function
_ZNK7PolygonILi4EE5sidesEv:
.LVL1:
.LFB39:
	.loc 1 15 7 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 42 is_stmt 0 view .LVU4
	mov	eax, 4
	ret
	.cfi_endproc
.LFE39:
	.size	_ZNK7PolygonILi4EE5sidesEv, .-_ZNK7PolygonILi4EE5sidesEv
	.section	.text._ZNK7PolygonILi3EE5sidesEv,"axG",@progbits,_ZNK7PolygonILi3EE5sidesEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi3EE5sidesEv
	.type	_ZNK7PolygonILi3EE5sidesEv, @function
_ZNK7PolygonILi3EE5sidesEv:
.LVL2:
.LFB41:
	.loc 1 15 7 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 42 is_stmt 0 view .LVU6
	mov	eax, 3
	ret
	.cfi_endproc
.LFE41:
	.size	_ZNK7PolygonILi3EE5sidesEv, .-_ZNK7PolygonILi3EE5sidesEv
	.section	.text._ZNK7PolygonILi3EE4areaEv,"axG",@progbits,_ZNK7PolygonILi3EE4areaEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi3EE4areaEv
	.type	_ZNK7PolygonILi3EE4areaEv, @function
_ZNK7PolygonILi3EE4areaEv:
.LVL3:
.LFB40:
	.loc 1 14 7 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 7 is_stmt 0 view .LVU8
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 14 42 view .LVU9
	mov	ebx, DWORD PTR 8[rdi]
	.loc 1 14 58 view .LVU10
	mov	edi, ebx
.LVL4:
	.loc 1 14 58 view .LVU11
	call	elsewhere@PLT
.LVL5:
	.loc 1 14 47 view .LVU12
	imul	ebx, eax
	.loc 1 14 63 view .LVU13
	lea	eax, [rbx+rbx*2]
	.loc 1 14 66 view .LVU14
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE40:
	.size	_ZNK7PolygonILi3EE4areaEv, .-_ZNK7PolygonILi3EE4areaEv
	.section	.text._ZNK7PolygonILi4EE4areaEv,"axG",@progbits,_ZNK7PolygonILi4EE4areaEv,comdat
	.align 2
	.weak	_ZNK7PolygonILi4EE4areaEv
	.type	_ZNK7PolygonILi4EE4areaEv, @function
_ZNK7PolygonILi4EE4areaEv:
.LVL6:
.LFB38:
	.loc 1 14 7 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 7 is_stmt 0 view .LVU16
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 14 42 view .LVU17
	mov	ebx, DWORD PTR 8[rdi]
	.loc 1 14 58 view .LVU18
	mov	edi, ebx
.LVL7:
	.loc 1 14 58 view .LVU19
	call	elsewhere@PLT
.LVL8:
	.loc 1 14 47 view .LVU20
	imul	ebx, eax
	.loc 1 14 63 view .LVU21
	lea	eax, 0[0+rbx*4]
	.loc 1 14 66 view .LVU22
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE38:
	.size	_ZNK7PolygonILi4EE4areaEv, .-_ZNK7PolygonILi4EE4areaEv
	.text
	.align 2
	.globl	_ZN5ShapeD2Ev
	.type	_ZN5ShapeD2Ev, @function
_ZN5ShapeD2Ev:
.LVL9:
.LFB2:
	.loc 1 9 1 is_stmt 1 view -0
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA2
	.loc 1 9 1 is_stmt 0 view .LVU24
	sub	rsp, 8
	.cfi_def_cfa_offset 16
.LBB51:
	.loc 1 9 15 view .LVU25
	lea	rax, _ZTV5Shape[rip+16]
	mov	QWORD PTR [rdi], rax
	.loc 1 9 19 is_stmt 1 view .LVU26
	.loc 1 9 28 is_stmt 0 view .LVU27
	mov	edi, 1
.LVL10:
	.loc 1 9 28 view .LVU28
	call	elsewhere@PLT
.LVL11:
.LBE51:
	.loc 1 9 33 view .LVU29
	add	rsp, 8
	.cfi_def_cfa_offset 8
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
	.section	.text._ZN7PolygonILi3EED2Ev,"axG",@progbits,_ZN7PolygonILi3EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi3EED2Ev
	.type	_ZN7PolygonILi3EED2Ev, @function
_ZN7PolygonILi3EED2Ev:
.LVL12:
.LFB35:
	.loc 1 11 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 25 is_stmt 0 view .LVU31
	sub	rsp, 8
	.cfi_def_cfa_offset 16
.LBB52:
	.loc 1 11 25 view .LVU32
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	mov	QWORD PTR [rdi], rax
	call	_ZN5ShapeD2Ev
.LVL13:
	.loc 1 11 25 view .LVU33
.LBE52:
	add	rsp, 8
	.cfi_def_cfa_offset 8
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
.LVL14:
.LFB37:
	.loc 1 11 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 25 is_stmt 0 view .LVU35
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
.LVL15:
.LBB53:
.LBI53:
	.loc 1 11 25 is_stmt 1 view .LVU36
.LBB54:
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	mov	QWORD PTR [rdi], rax
	call	_ZN5ShapeD2Ev
.LVL16:
	.loc 1 11 25 is_stmt 0 view .LVU37
.LBE54:
.LBE53:
	mov	esi, 16
	mov	rdi, rbx
	call	_ZdlPvm@PLT
.LVL17:
	pop	rbx
	.cfi_def_cfa_offset 8
.LVL18:
	.loc 1 11 25 view .LVU38
	ret
	.cfi_endproc
.LFE37:
	.size	_ZN7PolygonILi3EED0Ev, .-_ZN7PolygonILi3EED0Ev
	.section	.text._ZN7PolygonILi4EED2Ev,"axG",@progbits,_ZN7PolygonILi4EED5Ev,comdat
	.align 2
	.weak	_ZN7PolygonILi4EED2Ev
	.type	_ZN7PolygonILi4EED2Ev, @function
_ZN7PolygonILi4EED2Ev:
.LVL19:
.LFB31:
	.loc 1 11 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 25 is_stmt 0 view .LVU40
	sub	rsp, 8
	.cfi_def_cfa_offset 16
.LBB55:
	.loc 1 11 25 view .LVU41
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	mov	QWORD PTR [rdi], rax
	call	_ZN5ShapeD2Ev
.LVL20:
	.loc 1 11 25 view .LVU42
.LBE55:
	add	rsp, 8
	.cfi_def_cfa_offset 8
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
.LVL21:
.LFB33:
	.loc 1 11 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 25 is_stmt 0 view .LVU44
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
.LVL22:
.LBB56:
.LBI56:
	.loc 1 11 25 is_stmt 1 view .LVU45
.LBB57:
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	mov	QWORD PTR [rdi], rax
	call	_ZN5ShapeD2Ev
.LVL23:
	.loc 1 11 25 is_stmt 0 view .LVU46
.LBE57:
.LBE56:
	mov	esi, 16
	mov	rdi, rbx
	call	_ZdlPvm@PLT
.LVL24:
	pop	rbx
	.cfi_def_cfa_offset 8
.LVL25:
	.loc 1 11 25 view .LVU47
	ret
	.cfi_endproc
.LFE33:
	.size	_ZN7PolygonILi4EED0Ev, .-_ZN7PolygonILi4EED0Ev
	.text
	.align 2
	.globl	_ZN5ShapeD0Ev
	.type	_ZN5ShapeD0Ev, @function
_ZN5ShapeD0Ev:
.LVL26:
.LFB4:
	.loc 1 9 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 1 is_stmt 0 view .LVU49
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	.loc 1 9 33 view .LVU50
	call	_ZN5ShapeD1Ev
.LVL27:
	.loc 1 9 33 view .LVU51
	mov	esi, 8
	mov	rdi, rbx
	call	_ZdlPvm@PLT
.LVL28:
	pop	rbx
	.cfi_def_cfa_offset 8
.LVL29:
	.loc 1 9 33 view .LVU52
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN5ShapeD0Ev, .-_ZN5ShapeD0Ev
	.globl	_Z7attempti
	.type	_Z7attempti, @function
_Z7attempti:
.LVL30:
.LFB15:
	.loc 1 33 20 is_stmt 1 view -0
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA15
	.loc 1 33 20 is_stmt 0 view .LVU54
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, edi
	.loc 1 34 3 is_stmt 1 view .LVU55
.LVL31:
.LBB58:
.LBI58:
	.loc 1 26 12 view .LVU56
.LBB59:
	.loc 1 26 39 view .LVU57
	add	DWORD PTR level[rip], 1
.LVL32:
	.loc 1 26 39 is_stmt 0 view .LVU58
.LBE59:
.LBE58:
	.loc 1 35 3 is_stmt 1 view .LVU59
	.loc 1 36 5 view .LVU60
	cmp	edi, 3
	jg	.L32
	.loc 1 37 5 view .LVU61
.LEHB0:
	.loc 1 37 21 is_stmt 0 view .LVU62
	call	elsewhere@PLT
.LVL33:
	.loc 1 37 21 view .LVU63
	jmp	.L33
.L32:
	.loc 1 36 16 is_stmt 1 discriminator 1 view .LVU64
	.loc 1 36 31 is_stmt 0 discriminator 1 view .LVU65
	mov	edi, 4
	call	__cxa_allocate_exception@PLT
.LVL34:
	mov	rdi, rax
	.loc 1 36 16 discriminator 1 view .LVU66
	mov	DWORD PTR [rax], ebx
	.loc 1 36 31 discriminator 1 view .LVU67
	mov	edx, 0
	lea	rsi, _ZTI7Trouble[rip]
	call	__cxa_throw@PLT
.LVL35:
.LEHE0:
.L27:
	.loc 1 38 5 view .LVU68
	mov	rdi, rax
	cmp	rdx, 1
	jne	.L23
.LBB60:
	.loc 1 38 27 discriminator 1 view .LVU69
	call	__cxa_begin_catch@PLT
.LVL36:
	.loc 1 39 5 is_stmt 1 discriminator 1 view .LVU70
	.loc 1 39 20 is_stmt 0 discriminator 1 view .LVU71
	mov	ebx, DWORD PTR [rax]
.LVL37:
	.loc 1 40 3 discriminator 1 view .LVU72
	call	__cxa_end_catch@PLT
.LVL38:
	.loc 1 40 3 discriminator 1 view .LVU73
	jmp	.L24
.LVL39:
.L33:
	.loc 1 40 3 discriminator 1 view .LVU74
.LBE60:
	.loc 1 37 21 view .LVU75
	mov	ebx, eax
.LVL40:
.L24:
.LBB61:
.LBI61:
	.loc 1 27 3 is_stmt 1 view .LVU76
.LBB62:
	.loc 1 27 14 view .LVU77
	sub	DWORD PTR level[rip], 1
.LVL41:
	.loc 1 27 14 is_stmt 0 view .LVU78
.LBE62:
.LBE61:
	.loc 1 43 1 view .LVU79
	mov	eax, ebx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.LVL42:
.L34:
	.cfi_restore_state
	.loc 1 41 13 view .LVU80
	mov	ebx, -1
.LVL43:
	.loc 1 41 13 view .LVU81
	jmp	.L24
.LVL44:
.L23:
	.loc 1 40 12 view .LVU82
	call	__cxa_begin_catch@PLT
.LVL45:
	.loc 1 41 5 is_stmt 1 view .LVU83
.LEHB1:
	.loc 1 42 3 is_stmt 0 view .LVU84
	call	__cxa_end_catch@PLT
.LVL46:
.LEHE1:
	jmp	.L34
.L28:
.LBB63:
.LBB64:
	.loc 1 27 14 view .LVU85
	mov	rdi, rax
.LVL47:
	.loc 1 27 14 view .LVU86
.LBE64:
.LBI63:
	.loc 1 27 3 is_stmt 1 view .LVU87
.LBB65:
	.loc 1 27 14 view .LVU88
	sub	DWORD PTR level[rip], 1
.LVL48:
.LEHB2:
	.loc 1 27 14 is_stmt 0 view .LVU89
	call	_Unwind_Resume@PLT
.LVL49:
.LEHE2:
.LBE65:
.LBE63:
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
	.uleb128 .L27-.LFB15
	.uleb128 0x3
	.uleb128 .LEHB1-.LFB15
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L28-.LFB15
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
.LVL50:
.LFB16:
	.loc 1 45 18 is_stmt 1 view -0
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA16
	.loc 1 45 18 is_stmt 0 view .LVU91
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	mov	r14d, edi
	.loc 1 46 3 is_stmt 1 view .LVU92
.LVL51:
.LBB66:
.LBI66:
	.loc 1 13 12 view .LVU93
.LBB67:
.LBB68:
.LBB69:
.LBI69:
	.loc 1 4 8 view .LVU94
	.loc 1 4 8 is_stmt 0 view .LVU95
.LBE69:
	.loc 1 13 45 view .LVU96
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	mov	QWORD PTR 32[rsp], rax
	.loc 1 13 34 view .LVU97
	mov	DWORD PTR 40[rsp], edi
.LVL52:
	.loc 1 13 34 view .LVU98
.LBE68:
.LBE67:
.LBE66:
	.loc 1 47 3 is_stmt 1 view .LVU99
.LBB70:
.LBI70:
	.loc 1 13 12 view .LVU100
.LBB71:
.LBB72:
.LBB73:
.LBI73:
	.loc 1 4 8 view .LVU101
	.loc 1 4 8 is_stmt 0 view .LVU102
.LBE73:
	.loc 1 13 45 view .LVU103
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	mov	QWORD PTR 16[rsp], rax
.LBE72:
.LBE71:
.LBE70:
	.loc 1 47 26 view .LVU104
	lea	eax, 1[rdi]
.LVL53:
	.loc 1 47 26 view .LVU105
	mov	DWORD PTR 24[rsp], eax
.LVL54:
	.loc 1 48 3 is_stmt 1 view .LVU106
	.loc 1 48 46 is_stmt 0 view .LVU107
	lea	rax, 32[rsp]
	mov	QWORD PTR [rsp], rax
	lea	rax, 16[rsp]
	mov	QWORD PTR 8[rsp], rax
	.loc 1 49 3 is_stmt 1 view .LVU108
.LVL55:
	.loc 1 50 3 view .LVU109
.LBB74:
	.loc 1 50 29 view .LVU110
	mov	r13, rsp
.LVL56:
	.loc 1 50 29 is_stmt 0 view .LVU111
	mov	r15, rax
.LBE74:
	.loc 1 49 7 view .LVU112
	mov	ebp, 0
	jmp	.L36
.LVL57:
.L45:
.LBB75:
	.loc 1 50 55 discriminator 5 view .LVU113
	mov	ebx, eax
	.loc 1 50 72 discriminator 5 view .LVU114
	mov	rax, QWORD PTR [r12]
	mov	rdi, r12
.LEHB3:
	call	[QWORD PTR 24[rax]]
.LVL58:
	.loc 1 50 58 discriminator 2 view .LVU115
	imul	ebx, eax
	.loc 1 50 41 discriminator 2 view .LVU116
	add	ebp, ebx
.LVL59:
	.loc 1 50 3 is_stmt 1 discriminator 2 view .LVU117
	.loc 1 50 29 discriminator 2 view .LVU118
	add	r13, 8
.LVL60:
	.loc 1 50 29 is_stmt 0 discriminator 2 view .LVU119
	cmp	r13, r15
	je	.L44
.LVL61:
.L36:
	.loc 1 50 21 discriminator 5 view .LVU120
	mov	r12, QWORD PTR 0[r13]
.LVL62:
	.loc 1 50 37 is_stmt 1 discriminator 5 view .LVU121
	.loc 1 50 55 is_stmt 0 discriminator 5 view .LVU122
	mov	rax, QWORD PTR [r12]
	mov	rdi, r12
	call	[QWORD PTR 16[rax]]
.LVL63:
.LEHE3:
	.loc 1 50 55 discriminator 5 view .LVU123
	jmp	.L45
.L44:
	.loc 1 50 55 discriminator 5 view .LVU124
.LBE75:
	.loc 1 51 3 is_stmt 1 view .LVU125
.LVL64:
.LBB76:
.LBI76:
	.loc 1 18 29 view .LVU126
	cmp	r14d, ebp
	cmovge	ebp, r14d
.LVL65:
.LBB77:
	.loc 1 20 8 is_stmt 0 view .LVU127
	mov	DWORD PTR _ZZ6largerIiET_S0_S0_E4last[rip], ebp
.LVL66:
	.loc 1 20 8 view .LVU128
.LBE77:
.LBE76:
.LBB78:
.LBI78:
	.loc 1 18 29 is_stmt 1 view .LVU129
.LBB79:
	.loc 1 20 16 is_stmt 0 view .LVU130
	movsd	xmm0, QWORD PTR .LC0[rip]
	cmp	r14d, 2
	jle	.L37
.LBE79:
.LBE78:
	.loc 1 51 50 view .LVU131
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, r14d
.L37:
.LBB81:
.LBB80:
	.loc 1 20 8 view .LVU132
	movsd	QWORD PTR _ZZ6largerIdET_S0_S0_E4last[rip], xmm0
.LVL67:
	.loc 1 20 8 view .LVU133
.LBE80:
.LBE81:
	.loc 1 51 27 view .LVU134
	cvttsd2si	ebx, xmm0
	.loc 1 51 64 view .LVU135
	add	ebx, ebp
.LVL68:
.LBB82:
.LBI82:
	.loc 1 11 25 is_stmt 1 view .LVU136
.LBB83:
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	mov	QWORD PTR 16[rsp], rax
	lea	rdi, 16[rsp]
	call	_ZN5ShapeD2Ev
.LVL69:
	.loc 1 11 25 is_stmt 0 view .LVU137
.LBE83:
.LBE82:
.LBB84:
.LBI84:
	.loc 1 11 25 is_stmt 1 view .LVU138
.LBB85:
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	mov	QWORD PTR 32[rsp], rax
	lea	rdi, 32[rsp]
.LVL70:
	.loc 1 11 25 is_stmt 0 view .LVU139
	call	_ZN5ShapeD2Ev
.LVL71:
	.loc 1 11 25 view .LVU140
.LBE85:
.LBE84:
	.loc 1 52 1 view .LVU141
	mov	eax, ebx
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
.LVL72:
	.loc 1 52 1 view .LVU142
	pop	r13
	.cfi_def_cfa_offset 24
.LVL73:
	.loc 1 52 1 view .LVU143
	pop	r14
	.cfi_def_cfa_offset 16
.LVL74:
	.loc 1 52 1 view .LVU144
	pop	r15
	.cfi_def_cfa_offset 8
.LVL75:
	.loc 1 52 1 view .LVU145
	ret
.LVL76:
.L40:
	.cfi_restore_state
.LBB86:
.LBB87:
	.loc 1 11 25 view .LVU146
	mov	rbx, rax
.LVL77:
	.loc 1 11 25 view .LVU147
.LBE87:
.LBI86:
	.loc 1 11 25 is_stmt 1 view .LVU148
.LBB88:
	lea	rax, _ZTV7PolygonILi4EE[rip+16]
	mov	QWORD PTR 16[rsp], rax
	lea	rdi, 16[rsp]
	call	_ZN5ShapeD2Ev
.LVL78:
	.loc 1 11 25 is_stmt 0 view .LVU149
.LBE88:
.LBE86:
.LBB89:
.LBI89:
	.loc 1 11 25 is_stmt 1 view .LVU150
.LBB90:
	lea	rax, _ZTV7PolygonILi3EE[rip+16]
	mov	QWORD PTR 32[rsp], rax
	lea	rdi, 32[rsp]
.LVL79:
	.loc 1 11 25 is_stmt 0 view .LVU151
	call	_ZN5ShapeD2Ev
.LVL80:
	.loc 1 11 25 view .LVU152
	mov	rdi, rbx
.LEHB4:
	call	_Unwind_Resume@PLT
.LVL81:
.LEHE4:
.LBE90:
.LBE89:
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
	.uleb128 .L40-.LFB16
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
.LVL82:
.LFB17:
	.loc 1 54 74 is_stmt 1 view -0
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA17
	.loc 1 54 74 is_stmt 0 view .LVU154
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	.loc 1 54 76 is_stmt 1 view .LVU155
	.loc 1 54 92 is_stmt 0 view .LVU156
	movzx	edi, dil
	.loc 1 54 92 view .LVU157
	call	elsewhere@PLT
.LVL83:
	.loc 1 54 97 view .LVU158
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
	.globl	_Z5freshv
	.type	_Z5freshv, @function
_Z5freshv:
.LFB18:
	.loc 1 55 14 is_stmt 1 view -0
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA18
	.loc 1 55 16 view .LVU160
	.loc 1 55 45 is_stmt 0 view .LVU161
	movzx	eax, BYTE PTR _ZGVZ5freshvE4once[rip]
	test	al, al
	je	.L57
	.loc 1 55 62 view .LVU162
	lea	rax, _ZZ5freshvE4once[rip]
	ret
.L57:
	.loc 1 55 14 discriminator 1 view .LVU163
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 55 45 discriminator 1 view .LVU164
	lea	rdi, _ZGVZ5freshvE4once[rip]
	call	__cxa_guard_acquire@PLT
.LVL84:
	test	eax, eax
	jne	.L58
.L52:
	.loc 1 55 62 view .LVU165
	lea	rax, _ZZ5freshvE4once[rip]
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L58:
	.cfi_restore_state
	.loc 1 55 43 discriminator 3 view .LVU166
	mov	edi, 7
.LEHB5:
	call	elsewhere@PLT
.LVL85:
.LEHE5:
	.loc 1 55 45 discriminator 3 view .LVU167
	mov	DWORD PTR _ZZ5freshvE4once[rip], eax
	lea	rdi, _ZGVZ5freshvE4once[rip]
	call	__cxa_guard_release@PLT
.LVL86:
	.loc 1 55 48 is_stmt 1 discriminator 3 view .LVU168
	.loc 1 55 56 is_stmt 0 discriminator 3 view .LVU169
	jmp	.L52
.L51:
	.loc 1 55 45 view .LVU170
	mov	rbx, rax
	lea	rdi, _ZGVZ5freshvE4once[rip]
	call	__cxa_guard_abort@PLT
.LVL87:
	mov	rdi, rbx
.LEHB6:
	call	_Unwind_Resume@PLT
.LVL88:
.LEHE6:
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
	.uleb128 .L51-.LFB18
	.uleb128 0
	.uleb128 .LEHB6-.LFB18
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
.LLSDACSE18:
	.text
	.size	_Z5freshv, .-_Z5freshv
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
.LC0:
	.long	0
	.long	1074003968
	.weak	__cxa_pure_virtual
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x105f
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x2f
	.long	.LASF87
	.byte	0x21
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL40
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x15
	.byte	0x8
	.byte	0x4
	.long	.LASF2
	.uleb128 0x30
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x21
	.long	.LASF3
	.byte	0x8
	.byte	0x18
	.long	0x88
	.uleb128 0x16
	.long	.LASF5
	.byte	0x19
	.byte	0x8
	.long	0x88
	.byte	0
	.uleb128 0x18
	.long	.LASF3
	.byte	0x1a
	.long	.LASF11
	.long	0x61
	.long	0x6c
	.uleb128 0x3
	.long	0x92
	.uleb128 0x4
	.long	0x88
	.byte	0
	.uleb128 0x31
	.long	.LASF39
	.byte	0x1
	.byte	0x1b
	.byte	0x3
	.long	.LASF62
	.long	0x7c
	.uleb128 0x3
	.long	0x92
	.uleb128 0x3
	.long	0x31
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x31
	.uleb128 0x7
	.long	0x31
	.uleb128 0x6
	.long	0x38
	.uleb128 0x7
	.long	0x92
	.uleb128 0x32
	.long	.LASF5
	.byte	0x1
	.byte	0x1e
	.byte	0x5
	.long	0x31
	.uleb128 0x9
	.byte	0x3
	.quad	level
	.uleb128 0x21
	.long	.LASF4
	.byte	0x4
	.byte	0x1f
	.long	0xca
	.uleb128 0x16
	.long	.LASF6
	.byte	0x1f
	.byte	0x16
	.long	0x31
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xb2
	.uleb128 0x19
	.long	.LASF17
	.byte	0x10
	.byte	0xb
	.byte	0x19
	.long	0x1bb
	.long	0x1b6
	.uleb128 0x22
	.long	0x1bb
	.uleb128 0xc
	.long	.LASF7
	.long	.LASF8
	.long	0xf5
	.long	0x100
	.uleb128 0x3
	.long	0x278
	.uleb128 0x4
	.long	0x282
	.byte	0
	.uleb128 0xc
	.long	.LASF7
	.long	.LASF9
	.long	0x111
	.long	0x11c
	.uleb128 0x3
	.long	0x278
	.uleb128 0x4
	.long	0x287
	.byte	0
	.uleb128 0x16
	.long	.LASF10
	.byte	0xc
	.byte	0x7
	.long	0x31
	.byte	0x8
	.uleb128 0x18
	.long	.LASF7
	.byte	0xd
	.long	.LASF12
	.long	0x13a
	.long	0x145
	.uleb128 0x3
	.long	0x278
	.uleb128 0x4
	.long	0x31
	.byte	0
	.uleb128 0xe
	.long	.LASF13
	.byte	0xe
	.byte	0x7
	.long	.LASF15
	.long	0x31
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x2
	.long	0xcf
	.long	0x163
	.long	0x169
	.uleb128 0x3
	.long	0x28c
	.byte	0
	.uleb128 0xe
	.long	.LASF14
	.byte	0xf
	.byte	0x7
	.long	.LASF16
	.long	0x31
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x3
	.long	0xcf
	.long	0x187
	.long	0x18d
	.uleb128 0x3
	.long	0x28c
	.byte	0
	.uleb128 0x23
	.long	.LASF28
	.long	.LASF29
	.long	0xcf
	.long	0x1a2
	.long	0x1ad
	.uleb128 0x3
	.long	0x278
	.uleb128 0x3
	.long	0x31
	.byte	0
	.uleb128 0x24
	.string	"N"
	.long	0x31
	.byte	0x4
	.byte	0
	.uleb128 0x7
	.long	0xcf
	.uleb128 0x19
	.long	.LASF18
	.byte	0x8
	.byte	0x4
	.byte	0x8
	.long	0x1bb
	.long	0x273
	.uleb128 0xc
	.long	.LASF18
	.long	.LASF19
	.long	0x1dc
	.long	0x1e7
	.uleb128 0x3
	.long	0x3a0
	.uleb128 0x4
	.long	0x3aa
	.byte	0
	.uleb128 0xc
	.long	.LASF18
	.long	.LASF20
	.long	0x1f8
	.long	0x1fe
	.uleb128 0x3
	.long	0x3a0
	.byte	0
	.uleb128 0x33
	.long	.LASF88
	.long	0x3ba
	.byte	0
	.uleb128 0x34
	.long	.LASF89
	.byte	0x1
	.byte	0x9
	.byte	0x1
	.long	.LASF90
	.byte	0x1
	.long	0x1bb
	.long	0x221
	.long	0x22c
	.uleb128 0x3
	.long	0x3a0
	.uleb128 0x3
	.long	0x31
	.byte	0
	.uleb128 0xe
	.long	.LASF13
	.byte	0x6
	.byte	0xf
	.long	.LASF21
	.long	0x31
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x2
	.long	0x1bb
	.long	0x24a
	.long	0x250
	.uleb128 0x3
	.long	0x3c9
	.byte	0
	.uleb128 0x35
	.long	.LASF14
	.byte	0x1
	.byte	0x7
	.byte	0xf
	.long	.LASF59
	.long	0x31
	.byte	0x1
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x3
	.long	0x1bb
	.long	0x26c
	.uleb128 0x3
	.long	0x3c9
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x1bb
	.uleb128 0x6
	.long	0xcf
	.uleb128 0x7
	.long	0x278
	.uleb128 0x25
	.long	0xcf
	.uleb128 0xf
	.long	0x1b6
	.uleb128 0x6
	.long	0x1b6
	.uleb128 0x7
	.long	0x28c
	.uleb128 0x19
	.long	.LASF22
	.byte	0x10
	.byte	0xb
	.byte	0x19
	.long	0x1bb
	.long	0x37d
	.uleb128 0x22
	.long	0x1bb
	.uleb128 0xc
	.long	.LASF7
	.long	.LASF23
	.long	0x2bc
	.long	0x2c7
	.uleb128 0x3
	.long	0x382
	.uleb128 0x4
	.long	0x38c
	.byte	0
	.uleb128 0xc
	.long	.LASF7
	.long	.LASF24
	.long	0x2d8
	.long	0x2e3
	.uleb128 0x3
	.long	0x382
	.uleb128 0x4
	.long	0x391
	.byte	0
	.uleb128 0x16
	.long	.LASF10
	.byte	0xc
	.byte	0x7
	.long	0x31
	.byte	0x8
	.uleb128 0x18
	.long	.LASF7
	.byte	0xd
	.long	.LASF25
	.long	0x301
	.long	0x30c
	.uleb128 0x3
	.long	0x382
	.uleb128 0x4
	.long	0x31
	.byte	0
	.uleb128 0xe
	.long	.LASF13
	.byte	0xe
	.byte	0x7
	.long	.LASF26
	.long	0x31
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x2
	.long	0x296
	.long	0x32a
	.long	0x330
	.uleb128 0x3
	.long	0x396
	.byte	0
	.uleb128 0xe
	.long	.LASF14
	.byte	0xf
	.byte	0x7
	.long	.LASF27
	.long	0x31
	.uleb128 0x2
	.byte	0x10
	.uleb128 0x3
	.long	0x296
	.long	0x34e
	.long	0x354
	.uleb128 0x3
	.long	0x396
	.byte	0
	.uleb128 0x23
	.long	.LASF28
	.long	.LASF30
	.long	0x296
	.long	0x369
	.long	0x374
	.uleb128 0x3
	.long	0x382
	.uleb128 0x3
	.long	0x31
	.byte	0
	.uleb128 0x24
	.string	"N"
	.long	0x31
	.byte	0x3
	.byte	0
	.uleb128 0x7
	.long	0x296
	.uleb128 0x6
	.long	0x296
	.uleb128 0x7
	.long	0x382
	.uleb128 0x25
	.long	0x296
	.uleb128 0xf
	.long	0x37d
	.uleb128 0x6
	.long	0x37d
	.uleb128 0x7
	.long	0x396
	.uleb128 0x6
	.long	0x1bb
	.uleb128 0x7
	.long	0x3a0
	.uleb128 0xf
	.long	0x273
	.uleb128 0x36
	.long	0x31
	.long	0x3ba
	.uleb128 0x37
	.byte	0
	.uleb128 0x6
	.long	0x3bf
	.uleb128 0x38
	.byte	0x8
	.long	.LASF91
	.long	0x3af
	.uleb128 0x6
	.long	0x273
	.uleb128 0x7
	.long	0x3c9
	.uleb128 0x26
	.long	.LASF32
	.long	0x3e2
	.uleb128 0x4
	.long	0x3e2
	.byte	0
	.uleb128 0x6
	.long	0x3e7
	.uleb128 0x15
	.byte	0x8
	.byte	0x5
	.long	.LASF31
	.uleb128 0x26
	.long	.LASF33
	.long	0x3fd
	.uleb128 0x4
	.long	0x3e2
	.byte	0
	.uleb128 0x1a
	.long	.LASF34
	.long	0x31
	.long	0x410
	.uleb128 0x4
	.long	0x3e2
	.byte	0
	.uleb128 0x39
	.long	.LASF92
	.uleb128 0x1a
	.long	.LASF35
	.long	0x428
	.long	0x428
	.uleb128 0x4
	.long	0x428
	.byte	0
	.uleb128 0x3a
	.byte	0x8
	.uleb128 0x3b
	.long	.LASF36
	.long	0x443
	.uleb128 0x4
	.long	0x428
	.uleb128 0x4
	.long	0x428
	.uleb128 0x4
	.long	0x443
	.byte	0
	.uleb128 0x6
	.long	0x448
	.uleb128 0x3c
	.long	0x453
	.uleb128 0x4
	.long	0x428
	.byte	0
	.uleb128 0x1a
	.long	.LASF37
	.long	0x428
	.long	0x466
	.uleb128 0x4
	.long	0x466
	.byte	0
	.uleb128 0x15
	.byte	0x8
	.byte	0x7
	.long	.LASF38
	.uleb128 0x3d
	.long	.LASF40
	.byte	0x1
	.byte	0x2
	.byte	0x10
	.long	0x31
	.long	0x483
	.uleb128 0x4
	.long	0x31
	.byte	0
	.uleb128 0x10
	.long	0x330
	.long	0x4a2
	.quad	.LFB41
	.quad	.LFE41-.LFB41
	.uleb128 0x1
	.byte	0x9c
	.long	0x4ae
	.uleb128 0x1b
	.long	.LASF41
	.long	0x39b
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x10
	.long	0x30c
	.long	0x4cd
	.quad	.LFB40
	.quad	.LFE40-.LFB40
	.uleb128 0x1
	.byte	0x9c
	.long	0x4f3
	.uleb128 0x27
	.long	.LASF41
	.long	0x39b
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x5
	.quad	.LVL5
	.long	0x46d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x169
	.long	0x512
	.quad	.LFB39
	.quad	.LFE39-.LFB39
	.uleb128 0x1
	.byte	0x9c
	.long	0x51e
	.uleb128 0x1b
	.long	.LASF41
	.long	0x291
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x10
	.long	0x145
	.long	0x53d
	.quad	.LFB38
	.quad	.LFE38-.LFB38
	.uleb128 0x1
	.byte	0x9c
	.long	0x563
	.uleb128 0x27
	.long	.LASF41
	.long	0x291
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.quad	.LVL8
	.long	0x46d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0x354
	.byte	0xb
	.byte	0x19
	.long	0x572
	.long	0x585
	.uleb128 0x8
	.long	.LASF41
	.long	0x387
	.uleb128 0x8
	.long	.LASF42
	.long	0x8d
	.byte	0
	.uleb128 0xd
	.long	0x563
	.long	.LASF43
	.long	0x5a8
	.quad	.LFB37
	.quad	.LFE37-.LFB37
	.uleb128 0x1
	.byte	0x9c
	.long	0x615
	.uleb128 0x2
	.long	0x572
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x9
	.long	0x563
	.quad	.LBI53
	.byte	.LVU36
	.quad	.LBB53
	.quad	.LBE53-.LBB53
	.byte	0xb
	.byte	0x19
	.long	0x5fb
	.uleb128 0x2
	.long	0x572
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x5
	.quad	.LVL16
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL17
	.long	0x1050
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x563
	.long	.LASF44
	.long	0x638
	.quad	.LFB35
	.quad	.LFE35-.LFB35
	.uleb128 0x1
	.byte	0x9c
	.long	0x65b
	.uleb128 0x2
	.long	0x572
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x5
	.quad	.LVL13
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0x18d
	.byte	0xb
	.byte	0x19
	.long	0x66a
	.long	0x67d
	.uleb128 0x8
	.long	.LASF41
	.long	0x27d
	.uleb128 0x8
	.long	.LASF42
	.long	0x8d
	.byte	0
	.uleb128 0xd
	.long	0x65b
	.long	.LASF45
	.long	0x6a0
	.quad	.LFB33
	.quad	.LFE33-.LFB33
	.uleb128 0x1
	.byte	0x9c
	.long	0x70d
	.uleb128 0x2
	.long	0x66a
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x9
	.long	0x65b
	.quad	.LBI56
	.byte	.LVU45
	.quad	.LBB56
	.quad	.LBE56-.LBB56
	.byte	0xb
	.byte	0x19
	.long	0x6f3
	.uleb128 0x2
	.long	0x66a
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.quad	.LVL23
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL24
	.long	0x1050
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x65b
	.long	.LASF46
	.long	0x730
	.quad	.LFB31
	.quad	.LFE31-.LFB31
	.uleb128 0x1
	.byte	0x9c
	.long	0x753
	.uleb128 0x2
	.long	0x66a
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x5
	.quad	.LVL20
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF47
	.long	.LASF49
	.long	0x2a
	.long	0x795
	.uleb128 0x29
	.string	"T"
	.long	0x2a
	.uleb128 0x11
	.string	"a"
	.byte	0x12
	.byte	0x26
	.long	0x2a
	.uleb128 0x11
	.string	"b"
	.byte	0x12
	.byte	0x2b
	.long	0x2a
	.uleb128 0x2a
	.long	.LASF51
	.long	.LASF52
	.long	0x2a
	.uleb128 0x9
	.byte	0x3
	.quad	_ZZ6largerIdET_S0_S0_E4last
	.byte	0
	.uleb128 0x28
	.long	.LASF48
	.long	.LASF50
	.long	0x31
	.long	0x7d7
	.uleb128 0x29
	.string	"T"
	.long	0x31
	.uleb128 0x11
	.string	"a"
	.byte	0x12
	.byte	0x26
	.long	0x31
	.uleb128 0x11
	.string	"b"
	.byte	0x12
	.byte	0x2b
	.long	0x31
	.uleb128 0x2a
	.long	.LASF51
	.long	.LASF53
	.long	0x31
	.uleb128 0x9
	.byte	0x3
	.quad	_ZZ6largerIiET_S0_S0_E4last
	.byte	0
	.uleb128 0x12
	.long	0x128
	.long	0x7e5
	.byte	0x2
	.long	0x7f8
	.uleb128 0x8
	.long	.LASF41
	.long	0x27d
	.uleb128 0x2b
	.long	.LASF54
	.long	0x31
	.byte	0
	.uleb128 0x13
	.long	0x7d7
	.long	.LASF55
	.long	0x809
	.long	0x814
	.uleb128 0xa
	.long	0x7e5
	.uleb128 0xa
	.long	0x7ee
	.byte	0
	.uleb128 0x12
	.long	0x2ef
	.long	0x822
	.byte	0x2
	.long	0x835
	.uleb128 0x8
	.long	.LASF41
	.long	0x387
	.uleb128 0x2b
	.long	.LASF54
	.long	0x31
	.byte	0
	.uleb128 0x13
	.long	0x814
	.long	.LASF56
	.long	0x846
	.long	0x851
	.uleb128 0xa
	.long	0x822
	.uleb128 0xa
	.long	0x82b
	.byte	0
	.uleb128 0x1c
	.long	0x1e7
	.byte	0x4
	.byte	0x8
	.long	0x860
	.long	0x86a
	.uleb128 0x8
	.long	.LASF41
	.long	0x3a5
	.byte	0
	.uleb128 0x13
	.long	0x851
	.long	.LASF57
	.long	0x87b
	.long	0x881
	.uleb128 0xa
	.long	0x860
	.byte	0
	.uleb128 0x1d
	.long	.LASF58
	.byte	0x37
	.byte	0x6
	.long	.LASF60
	.long	0x88
	.quad	.LFB18
	.quad	.LFE18-.LFB18
	.uleb128 0x1
	.byte	0x9c
	.long	0x944
	.uleb128 0x17
	.long	.LASF67
	.byte	0x37
	.byte	0x1b
	.long	0x31
	.uleb128 0x9
	.byte	0x3
	.quad	_ZZ5freshvE4once
	.uleb128 0xb
	.quad	.LVL84
	.long	0x3fd
	.long	0x8da
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	_ZGVZ5freshvE4once
	.byte	0
	.uleb128 0xb
	.quad	.LVL85
	.long	0x46d
	.long	0x8f1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0xb
	.quad	.LVL86
	.long	0x3ee
	.long	0x910
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	_ZGVZ5freshvE4once
	.byte	0
	.uleb128 0xb
	.quad	.LVL87
	.long	0x3d3
	.long	0x92f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	_ZGVZ5freshvE4once
	.byte	0
	.uleb128 0x5
	.quad	.LVL88
	.long	0x1059
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3e
	.long	.LASF93
	.byte	0x1
	.byte	0x36
	.byte	0xb
	.long	0x970
	.uleb128 0x3f
	.long	.LASF94
	.byte	0x1
	.byte	0x36
	.byte	0x1c
	.uleb128 0x40
	.long	.LASF61
	.byte	0x1
	.byte	0x36
	.byte	0x29
	.long	.LASF63
	.long	0x31
	.uleb128 0x4
	.long	0x970
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x15
	.byte	0x1
	.byte	0x8
	.long	.LASF64
	.uleb128 0x41
	.long	0x958
	.quad	.LFB17
	.quad	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.long	0x9bc
	.uleb128 0x1e
	.string	"c"
	.byte	0x36
	.byte	0x3e
	.long	0x970
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x5
	.quad	.LVL83
	.long	0x46d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	.LASF65
	.byte	0x2d
	.byte	0x5
	.long	.LASF66
	.long	0x31
	.quad	.LFB16
	.quad	.LFE16-.LFB16
	.uleb128 0x1
	.byte	0x9c
	.long	0xd24
	.uleb128 0x1e
	.string	"x"
	.byte	0x2d
	.byte	0xf
	.long	0x31
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x17
	.long	.LASF68
	.byte	0x2e
	.byte	0xe
	.long	0x296
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.uleb128 0x17
	.long	.LASF69
	.byte	0x2f
	.byte	0xe
	.long	0xcf
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.uleb128 0x17
	.long	.LASF70
	.byte	0x30
	.byte	0x10
	.long	0xd24
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.uleb128 0x42
	.string	"sum"
	.byte	0x1
	.byte	0x31
	.byte	0x7
	.long	0x31
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x43
	.long	.LLRL25
	.long	0xaa7
	.uleb128 0x1f
	.long	.LASF71
	.byte	0x32
	.byte	0x15
	.long	0x3c9
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x20
	.long	.LASF72
	.long	0xd34
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x20
	.long	.LASF73
	.long	0xd39
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x20
	.long	.LASF74
	.long	0xd39
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x2c
	.quad	.LVL58
	.long	0xa96
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.uleb128 0x44
	.quad	.LVL63
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x814
	.quad	.LBI66
	.byte	.LVU93
	.quad	.LBB66
	.quad	.LBE66-.LBB66
	.byte	0x2e
	.byte	0x18
	.long	0xb12
	.uleb128 0x2
	.long	0x82b
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	0x822
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2d
	.long	0x851
	.quad	.LBI69
	.byte	.LVU94
	.quad	.LBB69
	.quad	.LBE69-.LBB69
	.uleb128 0x2
	.long	0x860
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x7d7
	.quad	.LBI70
	.byte	.LVU100
	.quad	.LBB70
	.quad	.LBE70-.LBB70
	.byte	0x2f
	.byte	0x1a
	.long	0xb7d
	.uleb128 0x2
	.long	0x7ee
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.long	0x7e5
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x2d
	.long	0x851
	.quad	.LBI73
	.byte	.LVU101
	.quad	.LBB73
	.quad	.LBE73-.LBB73
	.uleb128 0x2
	.long	0x860
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x795
	.quad	.LBI76
	.byte	.LVU126
	.quad	.LBB76
	.quad	.LBE76-.LBB76
	.byte	0x33
	.byte	0x10
	.long	0xbbc
	.uleb128 0x2
	.long	0x7b6
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x2
	.long	0x7ad
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.uleb128 0x45
	.long	0x753
	.quad	.LBI78
	.byte	.LVU129
	.long	.LLRL32
	.byte	0x1
	.byte	0x33
	.byte	0x32
	.long	0xbf5
	.uleb128 0x2
	.long	0x774
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x2
	.long	0x76b
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x46
	.long	.LLRL32
	.byte	0
	.uleb128 0x9
	.long	0x65b
	.quad	.LBI82
	.byte	.LVU136
	.quad	.LBB82
	.quad	.LBE82-.LBB82
	.byte	0x34
	.byte	0x1
	.long	0xc3b
	.uleb128 0x2
	.long	0x66a
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x5
	.quad	.LVL69
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7f
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x563
	.quad	.LBI84
	.byte	.LVU138
	.quad	.LBB84
	.quad	.LBE84-.LBB84
	.byte	0x34
	.byte	0x1
	.long	0xc82
	.uleb128 0x2
	.long	0x572
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x5
	.quad	.LVL71
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x65b
	.quad	.LBI86
	.byte	.LVU148
	.quad	.LBB86
	.quad	.LBE86-.LBB86
	.byte	0x34
	.byte	0x1
	.long	0xcc8
	.uleb128 0x2
	.long	0x66a
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x5
	.quad	.LVL78
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7f
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x563
	.quad	.LBI89
	.byte	.LVU150
	.quad	.LBB89
	.quad	.LBE89-.LBB89
	.byte	0x34
	.byte	0x1
	.long	0xd0f
	.uleb128 0x2
	.long	0x572
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x5
	.quad	.LVL80
	.long	0xfe1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL81
	.long	0x1059
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x47
	.long	0x3c9
	.long	0xd34
	.uleb128 0x48
	.long	0x466
	.byte	0x1
	.byte	0
	.uleb128 0xf
	.long	0xd24
	.uleb128 0x6
	.long	0x3c9
	.uleb128 0x1d
	.long	.LASF75
	.byte	0x21
	.byte	0x5
	.long	.LASF76
	.long	0x31
	.quad	.LFB15
	.quad	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0xee8
	.uleb128 0x1e
	.string	"x"
	.byte	0x21
	.byte	0x11
	.long	0x31
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1f
	.long	.LASF77
	.byte	0x22
	.byte	0x9
	.long	0x38
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x49
	.quad	.LBB60
	.quad	.LBE60-.LBB60
	.long	0xdca
	.uleb128 0x1f
	.long	.LASF78
	.byte	0x26
	.byte	0x1b
	.long	0xee8
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x14
	.quad	.LVL36
	.long	0x415
	.uleb128 0x14
	.quad	.LVL38
	.long	0x410
	.byte	0
	.uleb128 0x9
	.long	0xf25
	.quad	.LBI58
	.byte	.LVU56
	.quad	.LBB58
	.quad	.LBE58-.LBB58
	.byte	0x22
	.byte	0x15
	.long	0xe09
	.uleb128 0x2
	.long	0xf3c
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	0xf33
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.uleb128 0x9
	.long	0xeed
	.quad	.LBI61
	.byte	.LVU76
	.quad	.LBB61
	.quad	.LBE61-.LBB61
	.byte	0x2b
	.byte	0x1
	.long	0xe3b
	.uleb128 0x2
	.long	0xefb
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x9
	.long	0xeed
	.quad	.LBI63
	.byte	.LVU87
	.quad	.LBB63
	.quad	.LBE63-.LBB63
	.byte	0x2b
	.byte	0x1
	.long	0xe6d
	.uleb128 0x2
	.long	0xefb
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0xb
	.quad	.LVL33
	.long	0x46d
	.long	0xe85
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.quad	.LVL34
	.long	0x453
	.long	0xe9c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0xb
	.quad	.LVL35
	.long	0x42a
	.long	0xec0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	_ZTI7Trouble
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x14
	.quad	.LVL45
	.long	0x415
	.uleb128 0x14
	.quad	.LVL46
	.long	0x410
	.uleb128 0x14
	.quad	.LVL49
	.long	0x1059
	.byte	0
	.uleb128 0xf
	.long	0xca
	.uleb128 0x12
	.long	0x6c
	.long	0xefb
	.byte	0x2
	.long	0xf0e
	.uleb128 0x8
	.long	.LASF41
	.long	0x97
	.uleb128 0x8
	.long	.LASF42
	.long	0x8d
	.byte	0
	.uleb128 0x13
	.long	0xeed
	.long	.LASF79
	.long	0xf1f
	.long	0xf25
	.uleb128 0xa
	.long	0xefb
	.byte	0
	.uleb128 0x12
	.long	0x4f
	.long	0xf33
	.byte	0x2
	.long	0xf46
	.uleb128 0x8
	.long	.LASF41
	.long	0x97
	.uleb128 0x11
	.string	"l"
	.byte	0x1a
	.byte	0x17
	.long	0x88
	.byte	0
	.uleb128 0x13
	.long	0xf25
	.long	.LASF80
	.long	0xf57
	.long	0xf62
	.uleb128 0xa
	.long	0xf33
	.uleb128 0xa
	.long	0xf3c
	.byte	0
	.uleb128 0x12
	.long	0x208
	.long	0xf70
	.byte	0
	.long	0xf83
	.uleb128 0x8
	.long	.LASF41
	.long	0x3a5
	.uleb128 0x8
	.long	.LASF42
	.long	0x8d
	.byte	0
	.uleb128 0xd
	.long	0xf62
	.long	.LASF81
	.long	0xfa6
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xfe1
	.uleb128 0x2
	.long	0xf70
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x2c
	.quad	.LVL27
	.long	0xfc7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.quad	.LVL28
	.long	0x1050
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0xf62
	.long	.LASF82
	.long	0x1004
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x1025
	.uleb128 0x2
	.long	0xf70
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x5
	.quad	.LVL11
	.long	0x46d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x250
	.long	0x1044
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x1050
	.uleb128 0x1b
	.long	.LASF41
	.long	0x3ce
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2e
	.long	.LASF83
	.long	.LASF85
	.uleb128 0x2e
	.long	.LASF84
	.long	.LASF86
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x4c
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x4d
	.uleb128 0x18
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x10
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 12
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x63
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x1c
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0x21
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x4c
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x30
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x42
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 18
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 29
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0x2f
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 19
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 12
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 13
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 24
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0x21
	.sleb128 13
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 45
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x33
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x34
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x4c
	.uleb128 0xb
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x35
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x4c
	.uleb128 0xb
	.uleb128 0x4d
	.uleb128 0x18
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x36
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x37
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x38
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x39
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x3a
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x3b
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x87
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3c
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3d
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3e
	.uleb128 0x39
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3f
	.uleb128 0x39
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x40
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x41
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x42
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x43
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x44
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x45
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x46
	.uleb128 0xb
	.byte	0
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x47
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x48
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x49
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LFE40-.LVL3
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 0
.LLST1:
	.byte	0x6
	.quad	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LFE38-.LVL6
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST4:
	.byte	0x6
	.quad	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL16-1-.LVL14
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL16-1-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL18-.LVL14
	.uleb128 .LFE37-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU37
.LLST5:
	.byte	0x6
	.quad	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-1-.LVL15
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL16-1-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST3:
	.byte	0x6
	.quad	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-1-.LVL12
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-1-.LVL12
	.uleb128 .LFE35-.LVL12
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 0
.LLST7:
	.byte	0x6
	.quad	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-1-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL23-1-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LFE33-.LVL21
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU45
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU46
.LLST8:
	.byte	0x6
	.quad	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-1-.LVL22
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL23-1-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 0
.LLST6:
	.byte	0x6
	.quad	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-1-.LVL19
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-1-.LVL19
	.uleb128 .LFE31-.LVL19
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 0
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 0
.LLST39:
	.byte	0x6
	.quad	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-1-.LVL82
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL83-1-.LVL82
	.uleb128 .LFE17-.LVL82
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 0
.LLST17:
	.byte	0x6
	.quad	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL57-.LVL50
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL57-.LVL50
	.uleb128 .LVL74-.LVL50
	.uleb128 0x1
	.byte	0x5e
	.byte	0x4
	.uleb128 .LVL74-.LVL50
	.uleb128 .LVL76-.LVL50
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL50
	.uleb128 .LFE16-.LVL50
	.uleb128 0x1
	.byte	0x5e
	.byte	0
.LVUS18:
	.uleb128 .LVU109
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU127
	.uleb128 .LVU146
	.uleb128 0
.LLST18:
	.byte	0x6
	.quad	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL65-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL76-.LVL55
	.uleb128 .LFE16-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS26:
	.uleb128 .LVU113
	.uleb128 .LVU120
	.uleb128 .LVU121
	.uleb128 .LVU142
	.uleb128 .LVU146
	.uleb128 0
.LLST26:
	.byte	0x6
	.quad	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL61-.LVL57
	.uleb128 0x1
	.byte	0x5c
	.byte	0x4
	.uleb128 .LVL62-.LVL57
	.uleb128 .LVL72-.LVL57
	.uleb128 0x1
	.byte	0x5c
	.byte	0x4
	.uleb128 .LVL76-.LVL57
	.uleb128 .LFE16-.LVL57
	.uleb128 0x1
	.byte	0x5c
	.byte	0
.LVUS27:
	.uleb128 .LVU110
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 0
.LLST27:
	.byte	0x6
	.quad	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x4
	.byte	0x91
	.sleb128 -112
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LFE16-.LVL55
	.uleb128 0x4
	.byte	0x91
	.sleb128 -112
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU110
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 0
.LLST28:
	.byte	0x6
	.quad	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x4
	.byte	0x91
	.sleb128 -112
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL59-.LVL55
	.uleb128 .LVL60-.LVL55
	.uleb128 0x3
	.byte	0x7d
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL55
	.uleb128 .LVL73-.LVL55
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL76-.LVL55
	.uleb128 .LFE16-.LVL55
	.uleb128 0x1
	.byte	0x5d
	.byte	0
.LVUS29:
	.uleb128 .LVU110
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 0
.LLST29:
	.byte	0x6
	.quad	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0x1
	.byte	0x5f
	.byte	0x4
	.uleb128 .LVL75-.LVL55
	.uleb128 .LVL76-.LVL55
	.uleb128 0x4
	.byte	0x91
	.sleb128 -96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL55
	.uleb128 .LFE16-.LVL55
	.uleb128 0x1
	.byte	0x5f
	.byte	0
.LVUS19:
	.uleb128 .LVU93
	.uleb128 .LVU98
.LLST19:
	.byte	0x8
	.quad	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS20:
	.uleb128 .LVU93
	.uleb128 .LVU98
.LLST20:
	.byte	0x8
	.quad	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU94
	.uleb128 .LVU95
.LLST21:
	.byte	0x8
	.quad	.LVL51
	.uleb128 .LVL51-.LVL51
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU100
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU106
.LLST22:
	.byte	0x6
	.quad	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL54-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS23:
	.uleb128 .LVU100
	.uleb128 .LVU106
.LLST23:
	.byte	0x8
	.quad	.LVL52
	.uleb128 .LVL54-.LVL52
	.uleb128 0x4
	.byte	0x91
	.sleb128 -96
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU101
	.uleb128 .LVU102
.LLST24:
	.byte	0x8
	.quad	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0x4
	.byte	0x91
	.sleb128 -96
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU126
	.uleb128 .LVU128
.LLST30:
	.byte	0x8
	.quad	.LVL64
	.uleb128 .LVL66-.LVL64
	.uleb128 0x1
	.byte	0x5e
	.byte	0
.LVUS31:
	.uleb128 .LVU126
	.uleb128 .LVU127
.LLST31:
	.byte	0x8
	.quad	.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS33:
	.uleb128 .LVU128
	.uleb128 .LVU133
.LLST33:
	.byte	0x8
	.quad	.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x7
	.byte	0x7e
	.sleb128 0
	.byte	0xa8
	.uleb128 0x31
	.byte	0xa8
	.uleb128 0x2a
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU128
	.uleb128 .LVU133
.LLST34:
	.byte	0x8
	.quad	.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.long	0
	.long	0x40040000
	.byte	0
.LVUS35:
	.uleb128 .LVU136
	.uleb128 .LVU137
.LLST35:
	.byte	0x8
	.quad	.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x1
	.byte	0x5f
	.byte	0
.LVUS36:
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU140
.LLST36:
	.byte	0x6
	.quad	.LVL69
	.byte	0x4
	.uleb128 .LVL69-.LVL69
	.uleb128 .LVL70-.LVL69
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL69
	.uleb128 .LVL71-1-.LVL69
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL71-1-.LVL69
	.uleb128 .LVL71-.LVL69
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU147
	.uleb128 .LVU149
.LLST37:
	.byte	0x8
	.quad	.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x1
	.byte	0x5f
	.byte	0
.LVUS38:
	.uleb128 .LVU149
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU152
.LLST38:
	.byte	0x6
	.quad	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL79-.LVL78
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL78
	.uleb128 .LVL80-1-.LVL78
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL80-1-.LVL78
	.uleb128 .LVL80-.LVL78
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 0
.LLST10:
	.byte	0x6
	.quad	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL33-1-.LVL30
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL33-1-.LVL30
	.uleb128 .LVL37-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL30
	.uleb128 .LVL39-.LVL30
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL30
	.uleb128 .LVL40-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.LVL30
	.uleb128 .LVL42-.LVL30
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL30
	.uleb128 .LVL43-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL43-.LVL30
	.uleb128 .LVL44-.LVL30
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL30
	.uleb128 .LFE15-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU57
	.uleb128 .LVU78
	.uleb128 .LVU80
	.uleb128 .LVU89
.LLST11:
	.byte	0x6
	.quad	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL41-.LVL31
	.uleb128 0xc
	.byte	0x3
	.quad	level
	.byte	0x9f
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL42-.LVL31
	.uleb128 .LVL48-.LVL31
	.uleb128 0xc
	.byte	0x3
	.quad	level
	.byte	0x9f
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS14:
	.uleb128 .LVU70
	.uleb128 .LVU73
.LLST14:
	.byte	0x8
	.quad	.LVL36
	.uleb128 .LVL38-1-.LVL36
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU56
	.uleb128 .LVU58
.LLST12:
	.byte	0x8
	.quad	.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0xa
	.byte	0x3
	.quad	level
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU56
	.uleb128 .LVU58
.LLST13:
	.byte	0x8
	.quad	.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+3444
	.sleb128 0
	.byte	0
.LVUS15:
	.uleb128 .LVU76
	.uleb128 .LVU78
.LLST15:
	.byte	0x8
	.quad	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+3444
	.sleb128 0
	.byte	0
.LVUS16:
	.uleb128 .LVU86
	.uleb128 .LVU89
.LLST16:
	.byte	0x8
	.quad	.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+3444
	.sleb128 0
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 0
.LLST9:
	.byte	0x6
	.quad	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-1-.LVL26
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL27-1-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LFE4-.LVL26
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST2:
	.byte	0x6
	.quad	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LFE2-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0xbc
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.quad	.LFB39
	.quad	.LFE39-.LFB39
	.quad	.LFB41
	.quad	.LFE41-.LFB41
	.quad	.LFB40
	.quad	.LFE40-.LFB40
	.quad	.LFB38
	.quad	.LFE38-.LFB38
	.quad	.LFB35
	.quad	.LFE35-.LFB35
	.quad	.LFB37
	.quad	.LFE37-.LFB37
	.quad	.LFB31
	.quad	.LFE31-.LFB31
	.quad	.LFB33
	.quad	.LFE33-.LFB33
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL25:
	.byte	0x5
	.quad	.LBB74
	.byte	0x4
	.uleb128 .LBB74-.LBB74
	.uleb128 .LBE74-.LBB74
	.byte	0x4
	.uleb128 .LBB75-.LBB74
	.uleb128 .LBE75-.LBB74
	.byte	0
.LLRL32:
	.byte	0x5
	.quad	.LBB78
	.byte	0x4
	.uleb128 .LBB78-.LBB78
	.uleb128 .LBE78-.LBB78
	.byte	0x4
	.uleb128 .LBB81-.LBB78
	.uleb128 .LBE81-.LBB78
	.byte	0
.LLRL40:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0x7
	.quad	.LFB39
	.uleb128 .LFE39-.LFB39
	.byte	0x7
	.quad	.LFB41
	.uleb128 .LFE41-.LFB41
	.byte	0x7
	.quad	.LFB40
	.uleb128 .LFE40-.LFB40
	.byte	0x7
	.quad	.LFB38
	.uleb128 .LFE38-.LFB38
	.byte	0x7
	.quad	.LFB35
	.uleb128 .LFE35-.LFB35
	.byte	0x7
	.quad	.LFB37
	.uleb128 .LFE37-.LFB37
	.byte	0x7
	.quad	.LFB31
	.uleb128 .LFE31-.LFB31
	.byte	0x7
	.quad	.LFB33
	.uleb128 .LFE33-.LFB33
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF77:
	.string	"guard"
.LASF17:
	.string	"Polygon<4>"
.LASF32:
	.string	"__cxa_guard_abort"
.LASF12:
	.string	"_ZN7PolygonILi4EEC4Ei"
.LASF26:
	.string	"_ZNK7PolygonILi3EE4areaEv"
.LASF82:
	.string	"_ZN5ShapeD2Ev"
.LASF24:
	.string	"_ZN7PolygonILi3EEC4ERKS0_"
.LASF53:
	.string	"_ZZ6largerIiET_S0_S0_E4last"
.LASF60:
	.string	"_Z5freshv"
.LASF16:
	.string	"_ZNK7PolygonILi4EE5sidesEv"
.LASF63:
	.string	"_ZN4deep6deeper6insideEh"
.LASF61:
	.string	"inside"
.LASF52:
	.string	"_ZZ6largerIdET_S0_S0_E4last"
.LASF59:
	.string	"_ZNK5Shape5sidesEv"
.LASF76:
	.string	"_Z7attempti"
.LASF18:
	.string	"Shape"
.LASF86:
	.string	"__builtin_unwind_resume"
.LASF19:
	.string	"_ZN5ShapeC4ERKS_"
.LASF68:
	.string	"triangle"
.LASF8:
	.string	"_ZN7PolygonILi4EEC4EOS0_"
.LASF39:
	.string	"~Guard"
.LASF43:
	.string	"_ZN7PolygonILi3EED0Ev"
.LASF78:
	.string	"trouble"
.LASF49:
	.string	"_Z6largerIdET_S0_S0_"
.LASF80:
	.string	"_ZN5GuardC2EPi"
.LASF93:
	.string	"deep"
.LASF34:
	.string	"__cxa_guard_acquire"
.LASF40:
	.string	"elsewhere"
.LASF31:
	.string	"long long int"
.LASF79:
	.string	"_ZN5GuardD2Ev"
.LASF29:
	.string	"_ZN7PolygonILi4EED4Ev"
.LASF84:
	.string	"_Unwind_Resume"
.LASF38:
	.string	"long unsigned int"
.LASF48:
	.string	"larger<int>"
.LASF88:
	.string	"_vptr.Shape"
.LASF15:
	.string	"_ZNK7PolygonILi4EE4areaEv"
.LASF4:
	.string	"Trouble"
.LASF54:
	.string	"length"
.LASF47:
	.string	"larger<double>"
.LASF75:
	.string	"attempt"
.LASF64:
	.string	"unsigned char"
.LASF90:
	.string	"_ZN5ShapeD4Ev"
.LASF62:
	.string	"_ZN5GuardD4Ev"
.LASF25:
	.string	"_ZN7PolygonILi3EEC4Ei"
.LASF44:
	.string	"_ZN7PolygonILi3EED2Ev"
.LASF67:
	.string	"once"
.LASF7:
	.string	"Polygon"
.LASF20:
	.string	"_ZN5ShapeC4Ev"
.LASF6:
	.string	"code"
.LASF89:
	.string	"~Shape"
.LASF46:
	.string	"_ZN7PolygonILi4EED2Ev"
.LASF70:
	.string	"shapes"
.LASF30:
	.string	"_ZN7PolygonILi3EED4Ev"
.LASF87:
	.string	"GNU C++17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O1 -fexceptions -fasynchronous-unwind-tables"
.LASF28:
	.string	"~Polygon"
.LASF83:
	.string	"_ZdlPvm"
.LASF42:
	.string	"__in_chrg"
.LASF94:
	.string	"deeper"
.LASF41:
	.string	"this"
.LASF74:
	.string	"__for_end"
.LASF27:
	.string	"_ZNK7PolygonILi3EE5sidesEv"
.LASF73:
	.string	"__for_begin"
.LASF56:
	.string	"_ZN7PolygonILi3EEC2Ei"
.LASF22:
	.string	"Polygon<3>"
.LASF69:
	.string	"square"
.LASF2:
	.string	"double"
.LASF85:
	.string	"operator delete"
.LASF58:
	.string	"fresh"
.LASF92:
	.string	"__cxa_end_catch"
.LASF37:
	.string	"__cxa_allocate_exception"
.LASF50:
	.string	"_Z6largerIiET_S0_S0_"
.LASF57:
	.string	"_ZN5ShapeC2Ev"
.LASF11:
	.string	"_ZN5GuardC4EPi"
.LASF45:
	.string	"_ZN7PolygonILi4EED0Ev"
.LASF33:
	.string	"__cxa_guard_release"
.LASF5:
	.string	"level"
.LASF81:
	.string	"_ZN5ShapeD0Ev"
.LASF23:
	.string	"_ZN7PolygonILi3EEC4EOS0_"
.LASF3:
	.string	"Guard"
.LASF91:
	.string	"__vtbl_ptr_type"
.LASF21:
	.string	"_ZNK5Shape4areaEv"
.LASF65:
	.string	"total"
.LASF71:
	.string	"shape"
.LASF51:
	.string	"last"
.LASF10:
	.string	"side"
.LASF72:
	.string	"__for_range"
.LASF66:
	.string	"_Z5totali"
.LASF14:
	.string	"sides"
.LASF36:
	.string	"__cxa_throw"
.LASF35:
	.string	"__cxa_begin_catch"
.LASF55:
	.string	"_ZN7PolygonILi4EEC2Ei"
.LASF13:
	.string	"area"
.LASF9:
	.string	"_ZN7PolygonILi4EEC4ERKS0_"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/c"
.LASF0:
	.string	"classes.cc"
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
