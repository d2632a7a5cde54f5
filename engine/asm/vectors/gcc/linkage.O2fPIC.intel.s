	.file	"linkage.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	mov	rax, QWORD PTR counter@GOTPCREL[rip]
	mov	eax, DWORD PTR [rax]
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
	mov	rax, QWORD PTR counter@GOTPCREL[rip]
	test	BYTE PTR [rax], 1
	je	.L7
	lea	rax, twice[rip]
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	mov	rax, QWORD PTR thrice@GOTPCREL[rip]
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
	mov	rax, QWORD PTR counter@GOTPCREL[rip]
	mov	eax, DWORD PTR [rax]
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
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	data16	lea	rdi, own@tlsgd[rip]
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	mov	eax, DWORD PTR [rax]
	mov	DWORD PTR zeroed[rip+16], eax
	add	rsp, 8
	.cfi_def_cfa_offset 8
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
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	and	edx, 3
	mov	ebx, edi
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rax, QWORD PTR names@GOTPCREL[rip]
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
.L13:
	.cfi_restore_state
	mov	rdi, rax
	jmp	.L12
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
	.uleb128 .L13-.LFB6
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
.L12:
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
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	ebx, edi
	data16	lea	rdi, own@tlsgd[rip]
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	mov	r12d, DWORD PTR [rax]
	add	r12d, ebx
	and	ebx, 3
	mov	DWORD PTR [rax], r12d
	movsx	rbx, ebx
	lea	rdi, hidden_own@tlsld[rip]
	call	__tls_get_addr@PLT
	lea	rbp, hidden_own@dtpoff[rax]
	data16	lea	rdi, others@tlsgd[rip]
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movsx	rax, DWORD PTR [rax]
	add	QWORD PTR 0[rbp+rbx*8], rax
	mov	eax, DWORD PTR 8[rbp]
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	add	eax, r12d
	pop	r12
	.cfi_def_cfa_offset 8
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
	je	.L20
	jmp	maybe@PLT
	.p2align 4,,10
	.p2align 3
.L20:
	mov	rax, QWORD PTR common_later@GOTPCREL[rip]
	mov	eax, DWORD PTR [rax]
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
	mov	rax, QWORD PTR guarded@GOTPCREL[rip]
	movsx	rdx, DWORD PTR [rax]
	mov	rax, QWORD PTR placed@GOTPCREL[rip]
	movsx	rax, DWORD PTR [rax]
	lea	rax, 20[rdx+rax]
	mov	rdx, QWORD PTR kept@GOTPCREL[rip]
	movsx	rdx, DWORD PTR [rdx]
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
	.text
	.p2align 4
	.globl	day
	.type	day, @function
day:
.LFB10:
	.cfi_startproc
	cmp	edi, 6
	ja	.L23
	lea	rdx, .L25[rip]
	mov	edi, edi
	movsx	rax, DWORD PTR [rdx+rdi*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L25:
	.long	.L31-.L25
	.long	.L30-.L25
	.long	.L29-.L25
	.long	.L28-.L25
	.long	.L27-.L25
	.long	.L26-.L25
	.long	.L24-.L25
	.text
	.p2align 4,,10
	.p2align 3
.L26:
	mov	edi, 6
	jmp	also_thrice@PLT
	.p2align 4,,10
	.p2align 3
.L24:
	mov	rax, QWORD PTR counter@GOTPCREL[rip]
	mov	edi, 7
	mov	eax, DWORD PTR [rax]
	and	eax, 1
	sal	rax, 4
	add	rax, QWORD PTR table@GOTPCREL[rip]
	mov	rax, QWORD PTR 8[rax]
	jmp	rax
	.p2align 4,,10
	.p2align 3
.L31:
	lea	rsi, .LC2[rip]
	mov	edi, 1
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L30:
	lea	rsi, .LC3[rip]
	mov	edi, 2
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L29:
	mov	edi, 3
	jmp	picked@PLT
	.p2align 4,,10
	.p2align 3
.L28:
	mov	edi, 4
	jmp	threads@PLT
	.p2align 4,,10
	.p2align 3
.L27:
	mov	edi, 5
	jmp	cleaned@PLT
.L23:
	mov	eax, -1
	ret
	.cfi_endproc
.LFE10:
	.size	day, .-day
	.section	.text.unlikely
.LCOLDB4:
	.text
.LHOTB4:
	.p2align 4
	.globl	mostly
	.type	mostly, @function
mostly:
.LFB12:
	.cfi_startproc
	test	edi, edi
	js	.L33
	mov	ecx, edi
	xor	edx, edx
	lea	r8, zeroed[rip]
	mov	r9d, 4042322161
	and	ecx, 7
	test	edi, edi
	je	.L37
	.p2align 4,,10
	.p2align 3
.L36:
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
	jne	.L36
.L37:
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
.L33:
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
.LCOLDE4:
	.text
.LHOTE4:
	.p2align 4
	.globl	ratio
	.type	ratio, @function
ratio:
.LFB13:
	.cfi_startproc
	mulsd	xmm0, QWORD PTR .LC5[rip]
	divss	xmm1, DWORD PTR .LC6[rip]
	cvtss2sd	xmm1, xmm1
	addsd	xmm0, xmm1
	subsd	xmm0, QWORD PTR .LC7[rip]
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
	fld	TBYTE PTR .LC8[rip]
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
.LC10:
	.string	"twice"
.LC11:
	.string	"thrice"
.LC12:
	.string	"elsewhere"
	.section	.data.rel.ro,"aw"
	.align 32
	.type	table, @object
	.size	table, 48
table:
	.quad	.LC10
	.quad	twice
	.quad	.LC11
	.quad	thrice
	.quad	.LC12
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
.LC13:
	.string	"red"
.LC14:
	.string	"green"
.LC15:
	.string	"blue"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC16:
	.string	"a longer one, with more than a word in it"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC13
	.quad	.LC14
	.quad	.LC15
	.quad	.LC16
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
.LC5:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC6:
	.long	1078984704
	.section	.rodata.cst8
	.align 8
.LC7:
	.long	-1717986918
	.long	1069128089
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC8:
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
