	.file	"linkage.c"
	.intel_syntax noprefix
	.text
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.globl	common_later
	.bss
	.align 4
	.type	common_later, @object
	.size	common_later, 4
common_later:
	.zero	4
	.local	zeroed
	.comm	zeroed,68,32
	.globl	names
	.section	.rodata
.LC0:
	.string	"red"
.LC1:
	.string	"green"
.LC2:
	.string	"blue"
	.align 8
.LC3:
	.string	"a longer one, with more than a word in it"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.globl	own
	.section	.tdata,"awT",@progbits
	.align 4
	.type	own, @object
	.size	own, 4
own:
	.long	5
	.section	.tbss,"awT",@nobits
	.align 8
	.type	hidden_own, @object
	.size	hidden_own, 32
hidden_own:
	.zero	32
	.hidden	tucked
	.globl	tucked
	.data
	.align 4
	.type	tucked, @object
	.size	tucked, 4
tucked:
	.long	9
	.protected	guarded
	.globl	guarded
	.align 4
	.type	guarded, @object
	.size	guarded, 4
guarded:
	.long	10
	.globl	placed
	.section	.data.special,"aw"
	.align 64
	.type	placed, @object
	.size	placed, 4
placed:
	.long	1
	.globl	kept
	.section	.keep,"aw"
	.align 4
	.type	kept, @object
	.size	kept, 4
kept:
	.long	2
	.text
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	mov	eax, DWORD PTR -4[rbp]
	lea	edx, [rax+rax]
	mov	eax, DWORD PTR counter[rip]
	add	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	thrice
	.type	thrice, @function
thrice:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	mov	edx, DWORD PTR -4[rbp]
	mov	eax, edx
	add	eax, eax
	add	edx, eax
	mov	eax, DWORD PTR tucked[rip]
	add	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	thrice, .-thrice
	.weak	weakly_thrice
	.set	weakly_thrice,thrice
	.globl	also_thrice
	.set	also_thrice,thrice
	.globl	table
	.section	.rodata
.LC4:
	.string	"twice"
.LC5:
	.string	"thrice"
.LC6:
	.string	"elsewhere"
	.section	.data.rel.ro,"aw"
	.align 32
	.type	table, @object
	.size	table, 48
table:
	.quad	.LC4
	.quad	twice
	.quad	.LC5
	.quad	thrice
	.quad	.LC6
	.quad	elsewhere
	.text
	.type	chosen, @function
chosen:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	eax, DWORD PTR counter[rip]
	and	eax, 1
	test	eax, eax
	je	.L6
	lea	rax, twice[rip]
	jmp	.L8
.L6:
	lea	rax, thrice[rip]
.L8:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	chosen, .-chosen
	.globl	picked
	.type	picked, @gnu_indirect_function
	.set	picked,chosen
	.type	before, @function
before:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	eax, DWORD PTR counter[rip]
	mov	DWORD PTR zeroed[rip+12], eax
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	before, .-before
	.section	.init_array,"aw"
	.align 8
	.quad	before
	.text
	.type	after, @function
after:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	eax, DWORD PTR fs:own@tpoff
	mov	DWORD PTR zeroed[rip+16], eax
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	after, .-after
	.section	.fini_array.00200,"aw"
	.align 8
	.quad	after
	.text
	.type	leave, @function
leave:
.LFB5:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	edx, DWORD PTR zeroed[rip]
	mov	rax, QWORD PTR -8[rbp]
	mov	eax, DWORD PTR [rax]
	add	eax, edx
	mov	DWORD PTR zeroed[rip], eax
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	leave, .-leave
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
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r13
	push	r12
	push	rbx
	sub	rsp, 40
	.cfi_offset 13, -24
	.cfi_offset 12, -32
	.cfi_offset 3, -40
	mov	DWORD PTR -52[rbp], edi
	mov	eax, DWORD PTR -52[rbp]
	mov	DWORD PTR -36[rbp], eax
	mov	eax, DWORD PTR -52[rbp]
	and	eax, 3
	cdqe
	lea	rdx, 0[0+rax*8]
	lea	rax, names[rip]
	mov	rdx, QWORD PTR [rdx+rax]
	mov	eax, DWORD PTR -36[rbp]
	mov	rsi, rdx
	mov	edi, eax
.LEHB0:
	call	elsewhere@PLT
	mov	r12d, eax
	mov	eax, DWORD PTR -52[rbp]
	lea	rdx, __func__.0[rip]
	mov	rsi, rdx
	mov	edi, eax
	call	elsewhere@PLT
.LEHE0:
	lea	r13d, [r12+rax]
	mov	r12d, 0
.L16:
	lea	rax, -36[rbp]
	mov	rdi, rax
	call	leave
	cmp	r12d, 1
	je	.L13
	mov	eax, r13d
	jmp	.L18
.L17:
	mov	rbx, rax
	mov	r12d, 1
	jmp	.L16
.L13:
	mov	rax, rbx
	mov	rdi, rax
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
.L18:
	add	rsp, 40
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
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
	.uleb128 .L17-.LFB6
	.uleb128 0
	.uleb128 .LEHB1-.LFB6
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE6:
	.text
	.size	cleaned, .-cleaned
	.globl	threads
	.type	threads, @function
threads:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	mov	edx, DWORD PTR fs:own@tpoff
	mov	eax, DWORD PTR -4[rbp]
	add	eax, edx
	mov	DWORD PTR fs:own@tpoff, eax
	mov	eax, DWORD PTR -4[rbp]
	and	eax, 3
	cdqe
	mov	rdx, QWORD PTR fs:hidden_own@tpoff[0+rax*8]
	mov	rax, QWORD PTR others@gottpoff[rip]
	mov	eax, DWORD PTR fs:[rax]
	cdqe
	mov	ecx, DWORD PTR -4[rbp]
	and	ecx, 3
	add	rdx, rax
	movsx	rax, ecx
	mov	QWORD PTR fs:hidden_own@tpoff[0+rax*8], rdx
	mov	rax, QWORD PTR fs:8+hidden_own@tpoff
	mov	edx, eax
	mov	eax, DWORD PTR fs:own@tpoff
	add	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	threads, .-threads
	.globl	perhaps
	.type	perhaps, @function
perhaps:
.LFB8:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	rax, QWORD PTR maybe@GOTPCREL[rip]
	test	rax, rax
	je	.L22
	call	maybe@PLT
	jmp	.L24
.L22:
	mov	eax, DWORD PTR common_later[rip]
.L24:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	perhaps, .-perhaps
	.globl	apart
	.type	apart, @function
apart:
.LFB9:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	eax, DWORD PTR guarded[rip]
	cdqe
	lea	rdx, 20[rax]
	mov	eax, DWORD PTR placed[rip]
	cdqe
	add	rdx, rax
	mov	eax, DWORD PTR kept[rip]
	cdqe
	add	rax, rdx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	apart, .-apart
	.section	.rodata
.LC7:
	.string	"mon"
.LC8:
	.string	"tue"
	.text
	.globl	day
	.type	day, @function
day:
.LFB10:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	cmp	DWORD PTR -4[rbp], 6
	ja	.L28
	mov	eax, DWORD PTR -4[rbp]
	lea	rdx, 0[0+rax*4]
	lea	rax, .L30[rip]
	mov	eax, DWORD PTR [rdx+rax]
	cdqe
	lea	rdx, .L30[rip]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L30:
	.long	.L36-.L30
	.long	.L35-.L30
	.long	.L34-.L30
	.long	.L33-.L30
	.long	.L32-.L30
	.long	.L31-.L30
	.long	.L29-.L30
	.text
.L36:
	lea	rax, .LC7[rip]
	mov	rsi, rax
	mov	edi, 1
	call	elsewhere@PLT
	jmp	.L37
.L35:
	lea	rax, .LC8[rip]
	mov	rsi, rax
	mov	edi, 2
	call	elsewhere@PLT
	jmp	.L37
.L34:
	mov	edi, 3
	call	picked@PLT
	jmp	.L37
.L33:
	mov	edi, 4
	call	threads
	jmp	.L37
.L32:
	mov	edi, 5
	call	cleaned
	jmp	.L37
.L31:
	mov	edi, 6
	call	also_thrice
	jmp	.L37
.L29:
	mov	eax, DWORD PTR counter[rip]
	and	eax, 1
	cdqe
	sal	rax, 4
	mov	rdx, rax
	lea	rax, table[rip+8]
	mov	rax, QWORD PTR [rdx+rax]
	mov	edi, 7
	call	rax
	jmp	.L37
.L28:
	mov	eax, -1
.L37:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	day, .-day
	.section	.rodata
.LC9:
	.string	"rare"
	.text
	.type	rare, @function
rare:
.LFB11:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	mov	eax, DWORD PTR -4[rbp]
	lea	rdx, .LC9[rip]
	mov	rsi, rdx
	mov	edi, eax
	call	elsewhere@PLT
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	rare, .-rare
	.globl	mostly
	.type	mostly, @function
mostly:
.LFB12:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	mov	DWORD PTR -20[rbp], edi
	mov	eax, DWORD PTR -20[rbp]
	shr	eax, 31
	movzx	eax, al
	test	rax, rax
	je	.L41
	mov	eax, DWORD PTR -20[rbp]
	mov	edi, eax
	call	rare
	add	eax, eax
	jmp	.L42
.L41:
	mov	DWORD PTR -4[rbp], 0
	jmp	.L43
.L44:
	mov	ecx, DWORD PTR -4[rbp]
	movsx	rax, ecx
	imul	rax, rax, 2021161081
	shr	rax, 32
	sar	eax, 3
	mov	edx, ecx
	sar	edx, 31
	sub	eax, edx
	mov	edx, eax
	sal	edx, 4
	add	edx, eax
	mov	eax, ecx
	sub	eax, edx
	movsx	rdx, eax
	lea	rcx, 0[0+rdx*4]
	lea	rdx, zeroed[rip]
	mov	edx, DWORD PTR [rcx+rdx]
	mov	ecx, DWORD PTR -20[rbp]
	and	ecx, 7
	mov	esi, DWORD PTR -4[rbp]
	sal	esi, cl
	mov	ecx, esi
	xor	ecx, edx
	cdqe
	lea	rdx, 0[0+rax*4]
	lea	rax, zeroed[rip]
	mov	DWORD PTR [rdx+rax], ecx
	add	DWORD PTR -4[rbp], 1
.L43:
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -20[rbp]
	jl	.L44
	mov	ecx, DWORD PTR -20[rbp]
	movsx	rax, ecx
	imul	rax, rax, 2021161081
	shr	rax, 32
	sar	eax, 3
	mov	edx, ecx
	sar	edx, 31
	sub	eax, edx
	mov	edx, eax
	sal	edx, 4
	add	edx, eax
	mov	eax, ecx
	sub	eax, edx
	cdqe
	lea	rdx, 0[0+rax*4]
	lea	rax, zeroed[rip]
	mov	eax, DWORD PTR [rdx+rax]
.L42:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	mostly, .-mostly
	.globl	ratio
	.type	ratio, @function
ratio:
.LFB13:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	movsd	QWORD PTR -8[rbp], xmm0
	movss	DWORD PTR -12[rbp], xmm1
	movsd	xmm1, QWORD PTR -8[rbp]
	movsd	xmm0, QWORD PTR .LC10[rip]
	mulsd	xmm1, xmm0
	movss	xmm0, DWORD PTR -12[rbp]
	movss	xmm2, DWORD PTR .LC11[rip]
	divss	xmm0, xmm2
	cvtss2sd	xmm0, xmm0
	addsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .LC12[rip]
	subsd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	ratio, .-ratio
	.globl	extended
	.type	extended, @function
extended:
.LFB14:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	fld	TBYTE PTR 16[rbp]
	fld	TBYTE PTR .LC13[rip]
	fmulp	st(1), st
	pop	rbp
	.cfi_def_cfa 7, 8
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
	.align 8
.LC10:
	.long	0
	.long	1073217536
	.align 4
.LC11:
	.long	1078984704
	.align 8
.LC12:
	.long	-1717986918
	.long	1069128089
	.align 16
.LC13:
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
