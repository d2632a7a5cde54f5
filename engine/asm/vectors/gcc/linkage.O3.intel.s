	.file	"linkage.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	mov	eax, DWORD PTR counter[rip]
	lea	eax, [rax+rdi*2]
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.p2align 4
	.globl	thrice
	.type	thrice, @function
thrice:
.LFB1:
	.cfi_startproc
	lea	eax, [rdi+rdi*2]
	add	eax, DWORD PTR tucked[rip]
	ret
	.cfi_endproc
.LFE1:
	.size	thrice, .-thrice
	.weak	weakly_thrice
	.set	weakly_thrice,thrice
	.globl	also_thrice
	.set	also_thrice,thrice
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"rare"
	.section	.text.unlikely,"ax",@progbits
	.type	rare, @function
rare:
.LFB11:
	.cfi_startproc
	lea	rsi, .LC0[rip]
	jmp	elsewhere@PLT
	.cfi_endproc
.LFE11:
	.size	rare, .-rare
	.text
	.p2align 4
	.type	chosen, @function
chosen:
.LFB2:
	.cfi_startproc
	test	BYTE PTR counter[rip], 1
	lea	rdx, twice[rip]
	lea	rax, thrice[rip]
	cmovne	rax, rdx
	ret
	.cfi_endproc
.LFE2:
	.size	chosen, .-chosen
	.globl	picked
	.type	picked, @gnu_indirect_function
	.set	picked,chosen
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	before, @function
before:
.LFB3:
	.cfi_startproc
	mov	eax, DWORD PTR counter[rip]
	mov	DWORD PTR zeroed[rip+12], eax
	ret
	.cfi_endproc
.LFE3:
	.size	before, .-before
	.section	.init_array,"aw"
	.align 8
	.quad	before
	.section	.text.exit,"ax",@progbits
	.p2align 4
	.type	after, @function
after:
.LFB4:
	.cfi_startproc
	mov	eax, DWORD PTR fs:own@tpoff
	mov	DWORD PTR zeroed[rip+16], eax
	ret
	.cfi_endproc
.LFE4:
	.size	after, .-after
	.section	.fini_array.00200,"aw"
	.align 8
	.quad	after
	.section	.text.unlikely
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.globl	cleaned
	.type	cleaned, @function
cleaned:
.LFB6:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDA6
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	edx, edi
	lea	rax, names[rip]
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	and	edx, 3
	mov	ebx, edi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rsi, QWORD PTR [rax+rdx*8]
.LEHB0:
	call	elsewhere@PLT
	lea	rsi, __func__.0[rip]
	mov	edi, ebx
	mov	ebp, eax
	call	elsewhere@PLT
.LEHE0:
	add	DWORD PTR zeroed[rip], ebx
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	add	eax, ebp
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L12:
	.cfi_restore_state
	mov	rdi, rax
	jmp	.L11
	.globl	__gcc_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA6:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE6-.LLSDACSB6
.LLSDACSB6:
	.uleb128 .LEHB0-.LFB6
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L12-.LFB6
	.uleb128 0
.LLSDACSE6:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDAC6
	.type	cleaned.cold, @function
cleaned.cold:
.LFSB6:
.L11:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	add	DWORD PTR zeroed[rip], ebx
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
	.cfi_endproc
.LFE6:
	.section	.gcc_except_table
.LLSDAC6:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC6-.LLSDACSBC6
.LLSDACSBC6:
	.uleb128 .LEHB1-.LCOLDB1
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSEC6:
	.section	.text.unlikely
	.text
	.size	cleaned, .-cleaned
	.section	.text.unlikely
	.size	cleaned.cold, .-cleaned.cold
.LCOLDE1:
	.text
.LHOTE1:
	.p2align 4
	.globl	threads
	.type	threads, @function
threads:
.LFB7:
	.cfi_startproc
	mov	eax, DWORD PTR fs:own@tpoff
	mov	rdx, QWORD PTR others@gottpoff[rip]
	add	eax, edi
	and	edi, 3
	movsx	rdx, DWORD PTR fs:[rdx]
	mov	DWORD PTR fs:own@tpoff, eax
	add	QWORD PTR fs:hidden_own@tpoff[0+rdi*8], rdx
	add	eax, DWORD PTR fs:8+hidden_own@tpoff
	ret
	.cfi_endproc
.LFE7:
	.size	threads, .-threads
	.p2align 4
	.globl	perhaps
	.type	perhaps, @function
perhaps:
.LFB8:
	.cfi_startproc
	cmp	QWORD PTR maybe@GOTPCREL[rip], 0
	je	.L18
	jmp	maybe@PLT
	.p2align 4,,10
	.p2align 3
.L18:
	mov	eax, DWORD PTR common_later[rip]
	ret
	.cfi_endproc
.LFE8:
	.size	perhaps, .-perhaps
	.p2align 4
	.globl	apart
	.type	apart, @function
apart:
.LFB9:
	.cfi_startproc
	movsx	rdx, DWORD PTR guarded[rip]
	movsx	rax, DWORD PTR placed[rip]
	lea	rax, 20[rdx+rax]
	movsx	rdx, DWORD PTR kept[rip]
	add	rax, rdx
	ret
	.cfi_endproc
.LFE9:
	.size	apart, .-apart
	.section	.rodata.str1.1
.LC2:
	.string	"mon"
.LC3:
	.string	"tue"
.LC4:
	.string	"green"
	.section	.text.unlikely
.LCOLDB5:
	.text
.LHOTB5:
	.p2align 4
	.globl	day
	.type	day, @function
day:
.LFB10:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDA10
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	cmp	edi, 6
	ja	.L31
	lea	rdx, .L23[rip]
	mov	edi, edi
	movsx	rax, DWORD PTR [rdx+rdi*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L23:
	.long	.L29-.L23
	.long	.L28-.L23
	.long	.L27-.L23
	.long	.L26-.L23
	.long	.L25-.L23
	.long	.L24-.L23
	.long	.L22-.L23
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	mov	eax, DWORD PTR tucked[rip]
	add	eax, 18
.L20:
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	.cfi_restore_state
	mov	eax, DWORD PTR counter[rip]
	lea	rdx, table[rip]
	mov	edi, 7
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	and	eax, 1
	sal	rax, 4
	mov	rax, QWORD PTR 8[rdx+rax]
.LEHB2:
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L29:
	.cfi_restore_state
	lea	rsi, .LC2[rip]
	mov	edi, 1
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L28:
	.cfi_restore_state
	lea	rsi, .LC3[rip]
	mov	edi, 2
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L27:
	.cfi_restore_state
	mov	edi, 3
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	picked@PLT
.LEHE2:
	.p2align 4,,10
	.p2align 3
.L26:
	.cfi_restore_state
	mov	eax, DWORD PTR fs:own@tpoff
	mov	rdx, QWORD PTR others@gottpoff[rip]
	add	eax, 4
	movsx	rdx, DWORD PTR fs:[rdx]
	add	QWORD PTR fs:hidden_own@tpoff, rdx
	mov	DWORD PTR fs:own@tpoff, eax
	add	eax, DWORD PTR fs:8+hidden_own@tpoff
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	.cfi_restore_state
	lea	rsi, .LC4[rip]
	mov	edi, 5
.LEHB3:
	call	elsewhere@PLT
	lea	rsi, __func__.0[rip]
	mov	edi, 5
	mov	ebx, eax
	call	elsewhere@PLT
.LEHE3:
	add	eax, ebx
	add	DWORD PTR zeroed[rip], 5
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L32:
	.cfi_restore_state
	mov	rdi, rax
	jmp	.L30
	.section	.gcc_except_table
.LLSDA10:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE10-.LLSDACSB10
.LLSDACSB10:
	.uleb128 .LEHB2-.LFB10
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3-.LFB10
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L32-.LFB10
	.uleb128 0
.LLSDACSE10:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDAC10
	.type	day.cold, @function
day.cold:
.LFSB10:
.L31:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	or	eax, -1
	jmp	.L20
.L30:
	add	DWORD PTR zeroed[rip], 5
.LEHB4:
	call	_Unwind_Resume@PLT
.LEHE4:
	.cfi_endproc
.LFE10:
	.section	.gcc_except_table
.LLSDAC10:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC10-.LLSDACSBC10
.LLSDACSBC10:
	.uleb128 .LEHB4-.LCOLDB5
	.uleb128 .LEHE4-.LEHB4
	.uleb128 0
	.uleb128 0
.LLSDACSEC10:
	.section	.text.unlikely
	.text
	.size	day, .-day
	.section	.text.unlikely
	.size	day.cold, .-day.cold
.LCOLDE5:
	.text
.LHOTE5:
	.section	.text.unlikely
.LCOLDB6:
	.text
.LHOTB6:
	.p2align 4
	.globl	mostly
	.type	mostly, @function
mostly:
.LFB12:
	.cfi_startproc
	test	edi, edi
	js	.L35
	mov	ecx, edi
	xor	edx, edx
	lea	r8, zeroed[rip]
	mov	r9d, 4042322161
	and	ecx, 7
	test	edi, edi
	je	.L39
	.p2align 4,,10
	.p2align 3
.L38:
	mov	eax, edx
	imul	rax, r9
	shr	rax, 36
	mov	esi, eax
	sal	esi, 4
	add	esi, eax
	mov	eax, edx
	sub	eax, esi
	mov	esi, edx
	add	edx, 1
	cdqe
	sal	esi, cl
	xor	DWORD PTR [r8+rax*4], esi
	cmp	edi, edx
	jne	.L38
.L39:
	movsx	rax, edi
	mov	edx, edi
	imul	rax, rax, 2021161081
	sar	edx, 31
	sar	rax, 35
	sub	eax, edx
	mov	edx, eax
	sal	edx, 4
	add	eax, edx
	sub	edi, eax
	movsx	rdi, edi
	mov	eax, DWORD PTR [r8+rdi*4]
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	mostly.cold, @function
mostly.cold:
.LFSB12:
.L35:
	push	rax
	.cfi_def_cfa_offset 16
	call	rare
	pop	rdx
	.cfi_def_cfa_offset 8
	add	eax, eax
	ret
	.cfi_endproc
.LFE12:
	.text
	.size	mostly, .-mostly
	.section	.text.unlikely
	.size	mostly.cold, .-mostly.cold
.LCOLDE6:
	.text
.LHOTE6:
	.p2align 4
	.globl	ratio
	.type	ratio, @function
ratio:
.LFB13:
	.cfi_startproc
	mulsd	xmm0, QWORD PTR .LC7[rip]
	divss	xmm1, DWORD PTR .LC8[rip]
	cvtss2sd	xmm1, xmm1
	addsd	xmm0, xmm1
	subsd	xmm0, QWORD PTR .LC9[rip]
	ret
	.cfi_endproc
.LFE13:
	.size	ratio, .-ratio
	.p2align 4
	.globl	extended
	.type	extended, @function
extended:
.LFB14:
	.cfi_startproc
	fld	TBYTE PTR 8[rsp]
	fld	TBYTE PTR .LC10[rip]
	fmulp	st(1), st
	ret
	.cfi_endproc
.LFE14:
	.size	extended, .-extended
	.section	.rodata
	.align 8
	.type	__func__.0, @object
	.size	__func__.0, 8
__func__.0:
	.string	"cleaned"
	.globl	table
	.section	.rodata.str1.1
.LC12:
	.string	"twice"
.LC13:
	.string	"thrice"
.LC14:
	.string	"elsewhere"
	.section	.data.rel.ro,"aw"
	.align 32
	.type	table, @object
	.size	table, 48
table:
	.quad	.LC12
	.quad	twice
	.quad	.LC13
	.quad	thrice
	.quad	.LC14
	.quad	elsewhere
	.globl	kept
	.section	.keep,"aw"
	.align 4
	.type	kept, @object
	.size	kept, 4
kept:
	.long	2
	.globl	placed
	.section	.data.special,"aw"
	.align 64
	.type	placed, @object
	.size	placed, 4
placed:
	.long	1
	.protected	guarded
	.globl	guarded
	.data
	.align 4
	.type	guarded, @object
	.size	guarded, 4
guarded:
	.long	10
	.hidden	tucked
	.globl	tucked
	.align 4
	.type	tucked, @object
	.size	tucked, 4
tucked:
	.long	9
	.section	.tbss,"awT",@nobits
	.align 8
	.type	hidden_own, @object
	.size	hidden_own, 32
hidden_own:
	.zero	32
	.globl	own
	.section	.tdata,"awT",@progbits
	.align 4
	.type	own, @object
	.size	own, 4
own:
	.long	5
	.globl	names
	.section	.rodata.str1.1
.LC15:
	.string	"red"
.LC16:
	.string	"blue"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC17:
	.string	"a longer one, with more than a word in it"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC15
	.quad	.LC4
	.quad	.LC16
	.quad	.LC17
	.local	zeroed
	.comm	zeroed,68,32
	.globl	common_later
	.bss
	.align 4
	.type	common_later, @object
	.size	common_later, 4
common_later:
	.zero	4
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC7:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC8:
	.long	1078984704
	.section	.rodata.cst8
	.align 8
.LC9:
	.long	-1717986918
	.long	1069128089
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC10:
	.long	-1108486721
	.long	-605618482
	.long	16349
	.long	0
	.weak	maybe
	.hidden	DW.ref.__gcc_personality_v0
	.weak	DW.ref.__gcc_personality_v0
	.section	.data.rel.local.DW.ref.__gcc_personality_v0,"awG",@progbits,DW.ref.__gcc_personality_v0,comdat
	.align 8
	.type	DW.ref.__gcc_personality_v0, @object
	.size	DW.ref.__gcc_personality_v0, 8
DW.ref.__gcc_personality_v0:
	.quad	__gcc_personality_v0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
