	.file	"linkage.c"
	.text
	.p2align 4
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	movq	counter@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	leal	(%rax,%rdi,2), %eax
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
	.section	.text.unlikely,"ax",@progbits
	.type	rare, @function
rare:
.LFB11:
	.cfi_startproc
	leaq	.LC0(%rip), %rsi
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
	movq	counter@GOTPCREL(%rip), %rax
	testb	$1, (%rax)
	je	.L7
	leaq	twice(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movq	thrice@GOTPCREL(%rip), %rax
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
	movq	counter@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, 12+zeroed(%rip)
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
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	data16	leaq	own@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	movl	%eax, 16+zeroed(%rip)
	addq	$8, %rsp
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %edx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	andl	$3, %edx
	movl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movq	names@GOTPCREL(%rip), %rax
	movq	(%rax,%rdx,8), %rsi
.LEHB0:
	call	elsewhere@PLT
	leaq	__func__.0(%rip), %rsi
	movl	%ebx, %edi
	movl	%eax, %ebp
	call	elsewhere@PLT
.LEHE0:
	addl	%ebx, zeroed(%rip)
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	addl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L13:
	.cfi_restore_state
	movq	%rax, %rdi
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
	addl	%ebx, zeroed(%rip)
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
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%edi, %ebx
	data16	leaq	own@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %r12d
	addl	%ebx, %r12d
	andl	$3, %ebx
	movl	%r12d, (%rax)
	movslq	%ebx, %rbx
	leaq	hidden_own@tlsld(%rip), %rdi
	call	__tls_get_addr@PLT
	leaq	hidden_own@dtpoff(%rax), %rbp
	data16	leaq	others@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movslq	(%rax), %rax
	addq	%rax, 0(%rbp,%rbx,8)
	movl	8(%rbp), %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	addl	%r12d, %eax
	popq	%r12
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
	cmpq	$0, maybe@GOTPCREL(%rip)
	je	.L20
	jmp	maybe@PLT
	.p2align 4,,10
	.p2align 3
.L20:
	movq	common_later@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
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
	movq	guarded@GOTPCREL(%rip), %rax
	movslq	(%rax), %rdx
	movq	placed@GOTPCREL(%rip), %rax
	movslq	(%rax), %rax
	leaq	20(%rdx,%rax), %rax
	movq	kept@GOTPCREL(%rip), %rdx
	movslq	(%rdx), %rdx
	addq	%rdx, %rax
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
	cmpl	$6, %edi
	ja	.L23
	leaq	.L25(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
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
	movl	$6, %edi
	jmp	also_thrice@PLT
	.p2align 4,,10
	.p2align 3
.L24:
	movq	counter@GOTPCREL(%rip), %rax
	movl	$7, %edi
	movl	(%rax), %eax
	andl	$1, %eax
	salq	$4, %rax
	addq	table@GOTPCREL(%rip), %rax
	movq	8(%rax), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L31:
	leaq	.LC2(%rip), %rsi
	movl	$1, %edi
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L30:
	leaq	.LC3(%rip), %rsi
	movl	$2, %edi
	jmp	elsewhere@PLT
	.p2align 4,,10
	.p2align 3
.L29:
	movl	$3, %edi
	jmp	picked@PLT
	.p2align 4,,10
	.p2align 3
.L28:
	movl	$4, %edi
	jmp	threads@PLT
	.p2align 4,,10
	.p2align 3
.L27:
	movl	$5, %edi
	jmp	cleaned@PLT
.L23:
	movl	$-1, %eax
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
	testl	%edi, %edi
	js	.L33
	movl	%edi, %ecx
	xorl	%edx, %edx
	leaq	zeroed(%rip), %r8
	movl	$4042322161, %r9d
	andl	$7, %ecx
	testl	%edi, %edi
	je	.L37
	.p2align 4,,10
	.p2align 3
.L36:
	movl	%edx, %eax
	imulq	%r9, %rax
	shrq	$36, %rax
	movl	%eax, %esi
	sall	$4, %esi
	addl	%eax, %esi
	movl	%edx, %eax
	subl	%esi, %eax
	movl	%edx, %esi
	addl	$1, %edx
	cltq
	sall	%cl, %esi
	xorl	%esi, (%r8,%rax,4)
	cmpl	%edx, %edi
	jne	.L36
.L37:
	movslq	%edi, %rax
	movl	%edi, %edx
	imulq	$2021161081, %rax, %rax
	sarl	$31, %edx
	sarq	$35, %rax
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	subl	%eax, %edi
	movslq	%edi, %rdi
	movl	(%r8,%rdi,4), %eax
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	mostly.cold, @function
mostly.cold:
.LFSB12:
.L33:
	pushq	%rax
	.cfi_def_cfa_offset 16
	call	rare
	popq	%rdx
	.cfi_def_cfa_offset 8
	addl	%eax, %eax
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
	mulsd	.LC5(%rip), %xmm0
	divss	.LC6(%rip), %xmm1
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm0
	subsd	.LC7(%rip), %xmm0
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
	fldt	8(%rsp)
	fldt	.LC8(%rip)
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
