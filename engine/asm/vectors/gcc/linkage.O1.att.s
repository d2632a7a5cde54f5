	.file	"linkage.c"
	.text
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	movl	counter(%rip), %eax
	leal	(%rax,%rdi,2), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	thrice
	.type	thrice, @function
thrice:
.LFB1:
	.cfi_startproc
	leal	(%rdi,%rdi,2), %eax
	addl	tucked(%rip), %eax
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
	.text
	.type	rare, @function
rare:
.LFB11:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	leaq	.LC0(%rip), %rsi
	call	elsewhere@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	rare, .-rare
	.type	chosen, @function
chosen:
.LFB2:
	.cfi_startproc
	testb	$1, counter(%rip)
	leaq	thrice(%rip), %rax
	leaq	twice(%rip), %rdx
	cmovne	%rdx, %rax
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
	movl	counter(%rip), %eax
	movl	%eax, 12+zeroed(%rip)
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
	movl	%fs:own@tpoff, %eax
	movl	%eax, 16+zeroed(%rip)
	ret
	.cfi_endproc
.LFE4:
	.size	after, .-after
	.section	.fini_array.00200,"aw"
	.align 8
	.quad	after
	.text
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
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	%edi, %ebx
	movl	%edi, %edx
	andl	$3, %edx
	leaq	names(%rip), %rax
	movq	(%rax,%rdx,8), %rsi
.LEHB0:
	call	elsewhere@PLT
	movl	%eax, %ebp
	leaq	__func__.0(%rip), %rsi
	movl	%ebx, %edi
	call	elsewhere@PLT
.LEHE0:
	jmp	.L16
.L12:
	movq	%rax, %rdi
	addl	%ebx, zeroed(%rip)
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
.L16:
	addl	%ebx, zeroed(%rip)
	addl	%ebp, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
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
	.uleb128 .L12-.LFB6
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
	movl	%edi, %eax
	addl	%fs:own@tpoff, %eax
	movl	%eax, %fs:own@tpoff
	andl	$3, %edi
	movq	others@gottpoff(%rip), %rdx
	movslq	%fs:(%rdx), %rdx
	addq	%rdx, %fs:hidden_own@tpoff(,%rdi,8)
	addl	%fs:8+hidden_own@tpoff, %eax
	ret
	.cfi_endproc
.LFE7:
	.size	threads, .-threads
	.globl	perhaps
	.type	perhaps, @function
perhaps:
.LFB8:
	.cfi_startproc
	movl	common_later(%rip), %eax
	cmpq	$0, maybe@GOTPCREL(%rip)
	je	.L22
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	maybe@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
.L22:
	ret
	.cfi_endproc
.LFE8:
	.size	perhaps, .-perhaps
	.globl	apart
	.type	apart, @function
apart:
.LFB9:
	.cfi_startproc
	movslq	guarded(%rip), %rdx
	movslq	placed(%rip), %rax
	leaq	20(%rdx,%rax), %rax
	movslq	kept(%rip), %rdx
	addq	%rdx, %rax
	ret
	.cfi_endproc
.LFE9:
	.size	apart, .-apart
	.section	.rodata.str1.1
.LC1:
	.string	"mon"
.LC2:
	.string	"tue"
	.text
	.globl	day
	.type	day, @function
day:
.LFB10:
	.cfi_startproc
	cmpl	$6, %edi
	ja	.L36
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edi
	leaq	.L29(%rip), %rdx
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L29:
	.long	.L35-.L29
	.long	.L34-.L29
	.long	.L33-.L29
	.long	.L32-.L29
	.long	.L31-.L29
	.long	.L30-.L29
	.long	.L28-.L29
	.text
.L35:
	leaq	.LC1(%rip), %rsi
	movl	$1, %edi
	call	elsewhere@PLT
.L26:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L34:
	.cfi_restore_state
	leaq	.LC2(%rip), %rsi
	movl	$2, %edi
	call	elsewhere@PLT
	jmp	.L26
.L33:
	movl	$3, %edi
	call	picked@PLT
	jmp	.L26
.L32:
	movl	$4, %edi
	call	threads
	jmp	.L26
.L31:
	movl	$5, %edi
	call	cleaned
	jmp	.L26
.L30:
	movl	$6, %edi
	call	also_thrice
	jmp	.L26
.L28:
	movl	counter(%rip), %eax
	andl	$1, %eax
	salq	$4, %rax
	movl	$7, %edi
	leaq	table(%rip), %rdx
	call	*8(%rdx,%rax)
	jmp	.L26
.L36:
	.cfi_def_cfa_offset 8
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE10:
	.size	day, .-day
	.globl	mostly
	.type	mostly, @function
mostly:
.LFB12:
	.cfi_startproc
	testl	%edi, %edi
	js	.L42
	movl	$0, %edx
	leaq	zeroed(%rip), %r8
	movl	%edi, %ecx
	andl	$7, %ecx
	testl	%edi, %edi
	jle	.L44
.L43:
	movslq	%edx, %rax
	imulq	$2021161081, %rax, %rax
	sarq	$35, %rax
	movl	%edx, %esi
	sarl	$31, %esi
	subl	%esi, %eax
	movl	%eax, %esi
	sall	$4, %esi
	addl	%eax, %esi
	movl	%edx, %eax
	subl	%esi, %eax
	cltq
	movl	%edx, %esi
	sall	%cl, %esi
	xorl	%esi, (%r8,%rax,4)
	addl	$1, %edx
	cmpl	%edx, %edi
	jne	.L43
.L44:
	movslq	%edi, %rax
	imulq	$2021161081, %rax, %rax
	sarq	$35, %rax
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	subl	%eax, %edi
	movslq	%edi, %rdi
	leaq	zeroed(%rip), %rax
	movl	(%rax,%rdi,4), %eax
	ret
.L42:
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	rare
	addl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE12:
	.size	mostly, .-mostly
	.globl	ratio
	.type	ratio, @function
ratio:
.LFB13:
	.cfi_startproc
	mulsd	.LC3(%rip), %xmm0
	divss	.LC4(%rip), %xmm1
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm0
	subsd	.LC5(%rip), %xmm0
	ret
	.cfi_endproc
.LFE13:
	.size	ratio, .-ratio
	.globl	extended
	.type	extended, @function
extended:
.LFB14:
	.cfi_startproc
	fldt	8(%rsp)
	fldt	.LC6(%rip)
	fmulp	%st, %st(1)
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
.LC8:
	.string	"twice"
.LC9:
	.string	"thrice"
.LC10:
	.string	"elsewhere"
	.section	.data.rel.ro,"aw"
	.align 32
	.type	table, @object
	.size	table, 48
table:
	.quad	.LC8
	.quad	twice
	.quad	.LC9
	.quad	thrice
	.quad	.LC10
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
.LC11:
	.string	"red"
.LC12:
	.string	"green"
.LC13:
	.string	"blue"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC14:
	.string	"a longer one, with more than a word in it"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC11
	.quad	.LC12
	.quad	.LC13
	.quad	.LC14
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
.LC3:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC4:
	.long	1078984704
	.section	.rodata.cst8
	.align 8
.LC5:
	.long	-1717986918
	.long	1069128089
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC6:
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
