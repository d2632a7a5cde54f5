	.file	"linkage.c"
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	leal	(%rax,%rax), %edx
	movl	counter(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	tucked(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	counter(%rip), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L6
	leaq	twice(%rip), %rax
	jmp	.L8
.L6:
	leaq	thrice(%rip), %rax
.L8:
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	counter(%rip), %eax
	movl	%eax, 12+zeroed(%rip)
	nop
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%fs:own@tpoff, %eax
	movl	%eax, 16+zeroed(%rip)
	nop
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	zeroed(%rip), %edx
	movq	-8(%rbp), %rax
	movl	(%rax), %eax
	addl	%edx, %eax
	movl	%eax, zeroed(%rip)
	nop
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	.cfi_offset 13, -24
	.cfi_offset 12, -32
	.cfi_offset 3, -40
	movl	%edi, -52(%rbp)
	movl	-52(%rbp), %eax
	movl	%eax, -36(%rbp)
	movl	-52(%rbp), %eax
	andl	$3, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	names(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movl	-36(%rbp), %eax
	movq	%rdx, %rsi
	movl	%eax, %edi
.LEHB0:
	call	elsewhere@PLT
	movl	%eax, %r12d
	movl	-52(%rbp), %eax
	leaq	__func__.0(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
	call	elsewhere@PLT
.LEHE0:
	leal	(%r12,%rax), %r13d
	movl	$0, %r12d
.L16:
	leaq	-36(%rbp), %rax
	movq	%rax, %rdi
	call	leave
	cmpl	$1, %r12d
	je	.L13
	movl	%r13d, %eax
	jmp	.L18
.L17:
	movq	%rax, %rbx
	movl	$1, %r12d
	jmp	.L16
.L13:
	movq	%rbx, %rax
	movq	%rax, %rdi
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
.L18:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%fs:own@tpoff, %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, %fs:own@tpoff
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movq	%fs:hidden_own@tpoff(,%rax,8), %rdx
	movq	others@gottpoff(%rip), %rax
	movl	%fs:(%rax), %eax
	cltq
	movl	-4(%rbp), %ecx
	andl	$3, %ecx
	addq	%rax, %rdx
	movslq	%ecx, %rax
	movq	%rdx, %fs:hidden_own@tpoff(,%rax,8)
	movq	%fs:8+hidden_own@tpoff, %rax
	movl	%eax, %edx
	movl	%fs:own@tpoff, %eax
	addl	%edx, %eax
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	maybe@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L22
	call	maybe@PLT
	jmp	.L24
.L22:
	movl	common_later(%rip), %eax
.L24:
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	guarded(%rip), %eax
	cltq
	leaq	20(%rax), %rdx
	movl	placed(%rip), %eax
	cltq
	addq	%rax, %rdx
	movl	kept(%rip), %eax
	cltq
	addq	%rdx, %rax
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$6, -4(%rbp)
	ja	.L28
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L30(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L30(%rip), %rdx
	addq	%rdx, %rax
	jmp	*%rax
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
	leaq	.LC7(%rip), %rax
	movq	%rax, %rsi
	movl	$1, %edi
	call	elsewhere@PLT
	jmp	.L37
.L35:
	leaq	.LC8(%rip), %rax
	movq	%rax, %rsi
	movl	$2, %edi
	call	elsewhere@PLT
	jmp	.L37
.L34:
	movl	$3, %edi
	call	picked@PLT
	jmp	.L37
.L33:
	movl	$4, %edi
	call	threads
	jmp	.L37
.L32:
	movl	$5, %edi
	call	cleaned
	jmp	.L37
.L31:
	movl	$6, %edi
	call	also_thrice
	jmp	.L37
.L29:
	movl	counter(%rip), %eax
	andl	$1, %eax
	cltq
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	8+table(%rip), %rax
	movq	(%rdx,%rax), %rax
	movl	$7, %edi
	call	*%rax
	jmp	.L37
.L28:
	movl	$-1, %eax
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	leaq	.LC9(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	testq	%rax, %rax
	je	.L41
	movl	-20(%rbp), %eax
	movl	%eax, %edi
	call	rare
	addl	%eax, %eax
	jmp	.L42
.L41:
	movl	$0, -4(%rbp)
	jmp	.L43
.L44:
	movl	-4(%rbp), %ecx
	movslq	%ecx, %rax
	imulq	$2021161081, %rax, %rax
	shrq	$32, %rax
	sarl	$3, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movslq	%eax, %rdx
	leaq	0(,%rdx,4), %rcx
	leaq	zeroed(%rip), %rdx
	movl	(%rcx,%rdx), %edx
	movl	-20(%rbp), %ecx
	andl	$7, %ecx
	movl	-4(%rbp), %esi
	sall	%cl, %esi
	movl	%esi, %ecx
	xorl	%edx, %ecx
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	zeroed(%rip), %rax
	movl	%ecx, (%rdx,%rax)
	addl	$1, -4(%rbp)
.L43:
	movl	-4(%rbp), %eax
	cmpl	-20(%rbp), %eax
	jl	.L44
	movl	-20(%rbp), %ecx
	movslq	%ecx, %rax
	imulq	$2021161081, %rax, %rax
	shrq	$32, %rax
	sarl	$3, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	zeroed(%rip), %rax
	movl	(%rdx,%rax), %eax
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm1
	movsd	.LC10(%rip), %xmm0
	mulsd	%xmm0, %xmm1
	movss	-12(%rbp), %xmm0
	movss	.LC11(%rip), %xmm2
	divss	%xmm2, %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm1, %xmm0
	movsd	.LC12(%rip), %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	fldt	16(%rbp)
	fldt	.LC13(%rip)
	fmulp	%st, %st(1)
	popq	%rbp
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
