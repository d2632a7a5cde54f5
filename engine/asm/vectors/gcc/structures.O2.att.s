	.file	"structures.c"
	.text
	.p2align 4
	.globl	init
	.type	init, @function
init:
.LFB0:
	.cfi_startproc
	leaq	crc(%rip), %rdx
	movdqa	.LC0(%rip), %xmm6
	movdqa	.LC1(%rip), %xmm5
	pxor	%xmm3, %xmm3
	movdqa	.LC2(%rip), %xmm4
	movdqa	.LC3(%rip), %xmm7
	leaq	1024(%rdx), %rcx
	.p2align 4,,10
	.p2align 3
.L2:
	movdqa	%xmm6, %xmm0
	movl	$8, %eax
	paddd	%xmm7, %xmm6
	.p2align 4,,10
	.p2align 3
.L3:
	movdqa	%xmm0, %xmm1
	pand	%xmm5, %xmm0
	pcmpeqd	%xmm3, %xmm0
	psrld	$1, %xmm1
	movdqa	%xmm1, %xmm2
	pxor	%xmm4, %xmm2
	pand	%xmm0, %xmm1
	pandn	%xmm2, %xmm0
	por	%xmm1, %xmm0
	subl	$1, %eax
	jne	.L3
	movaps	%xmm0, (%rdx)
	addq	$16, %rdx
	cmpq	%rdx, %rcx
	jne	.L2
	ret
	.cfi_endproc
.LFE0:
	.size	init, .-init
	.p2align 4
	.globl	checksum
	.type	checksum, @function
checksum:
.LFB1:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.L10
	addq	%rdi, %rsi
	movl	$-1, %eax
	leaq	crc(%rip), %rcx
	.p2align 4,,10
	.p2align 3
.L9:
	movzbl	(%rdi), %edx
	addq	$1, %rdi
	xorl	%eax, %edx
	shrl	$8, %eax
	movzbl	%dl, %edx
	xorl	(%rcx,%rdx,4), %eax
	cmpq	%rsi, %rdi
	jne	.L9
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	checksum, .-checksum
	.p2align 4
	.globl	insert
	.type	insert, @function
insert:
.LFB2:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.L34
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	16(%rsi), %eax
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rdi, %rbx
	cmpl	16(%rdi), %eax
	jge	.L14
	movq	(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L35
	cmpl	16(%rbp), %eax
	jl	.L45
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L37
	cmpl	16(%r12), %eax
	jge	.L22
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L21:
	movq	%r12, 8(%rbp)
.L15:
	movq	%rbp, (%rbx)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	movq	8(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L38
	cmpl	16(%rbp), %eax
	jl	.L46
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L40
	cmpl	16(%r12), %eax
	jge	.L31
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L30:
	movq	%r12, 8(%rbp)
.L24:
	movq	%rbp, 8(%rbx)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	.cfi_restore_state
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L36
	cmpl	16(%r12), %eax
	jge	.L18
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L17:
	movq	%r12, 0(%rbp)
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L46:
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L39
	cmpl	16(%r12), %eax
	jge	.L27
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L26:
	movq	%r12, 0(%rbp)
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L34:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	movq	%rsi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movq	%rsi, %rbp
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L38:
	movq	%rsi, %rbp
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L22:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L27:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L18:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L31:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L37:
	movq	%rsi, %r12
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L39:
	movq	%rsi, %r12
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L40:
	movq	%rsi, %r12
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%rsi, %r12
	jmp	.L17
	.cfi_endproc
.LFE2:
	.size	insert, .-insert
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
.LFB3:
	.cfi_startproc
	cmpl	$9, %edi
	ja	.L48
	leaq	.L50(%rip), %rdx
	movl	%edi, %eax
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L50:
	.long	.L56-.L50
	.long	.L55-.L50
	.long	.L54-.L50
	.long	.L57-.L50
	.long	.L52-.L50
	.long	.L51-.L50
	.long	.L48-.L50
	.long	.L48-.L50
	.long	.L48-.L50
	.long	.L49-.L50
	.text
	.p2align 4,,10
	.p2align 3
.L48:
	andl	$3, %edi
	leaq	table(%rip), %rax
	movswl	(%rax,%rdi,2), %eax
	addl	counter(%rip), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movl	$1, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L55:
	movl	$3, %esi
	movl	$2, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L52:
	movl	$9, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L51:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	movl	$1234567, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L57:
	movl	$9, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	$77, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	choose, .-choose
	.p2align 4
	.globl	divide
	.type	divide, @function
divide:
.LFB4:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, %rcx
	cqto
	idivq	%rsi
	movq	%rax, %rsi
	movabsq	$5270498306774157605, %rax
	imulq	%rdi
	movq	%rdi, %rax
	sarq	$63, %rax
	sarq	%rdx
	subq	%rax, %rdx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	movq	%rdi, %rdx
	subq	%rax, %rdx
	movabsq	$-3689348814741910323, %rax
	addq	%rdx, %rsi
	mulq	%rcx
	leaq	15(%rdi), %rax
	shrq	$3, %rdx
	testq	%rdi, %rdi
	cmovns	%rdi, %rax
	sarq	$4, %rax
	addq	%rax, %rdx
	leaq	(%rsi,%rdx), %rax
	ret
	.cfi_endproc
.LFE4:
	.size	divide, .-divide
	.p2align 4
	.globl	scramble
	.type	scramble, @function
scramble:
.LFB5:
	.cfi_startproc
	movl	%edx, %r8d
	movslq	%edx, %rcx
	xorl	%eax, %eax
	testl	%edx, %edx
	jle	.L59
	.p2align 4,,10
	.p2align 3
.L61:
	movzbl	(%rsi,%rax), %edx
	xorl	%r8d, %edx
	movb	%dl, (%rdi,%rax)
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.L61
.L59:
	ret
	.cfi_endproc
.LFE5:
	.size	scramble, .-scramble
	.p2align 4
	.globl	name
	.type	name, @function
name:
.LFB6:
	.cfi_startproc
	movslq	%edi, %rdi
	leaq	names(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.cfi_endproc
.LFE6:
	.size	name, .-name
	.p2align 4
	.globl	atomic
	.type	atomic, @function
atomic:
.LFB7:
	.cfi_startproc
	lock addl	%esi, (%rdi)
	movl	$1, %eax
	movl	$2, %edx
	lock cmpxchgl	%edx, (%rdi)
	sete	%al
	ret
	.cfi_endproc
.LFE7:
	.size	atomic, .-atomic
	.p2align 4
	.globl	rotate
	.type	rotate, @function
rotate:
.LFB8:
	.cfi_startproc
	movl	%edi, %eax
	movl	%esi, %ecx
	rolb	%cl, %al
	ret
	.cfi_endproc
.LFE8:
	.size	rotate, .-rotate
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC4:
	.string	"zero"
.LC5:
	.string	"one"
.LC6:
	.string	"two\n\t\"x\""
	.section	.data.rel.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC4
	.quad	.LC5
	.quad	.LC6
	.quad	0
	.section	.rodata
	.align 8
	.type	table, @object
	.size	table, 10
table:
	.value	1
	.value	-2
	.value	3
	.value	-4
	.value	5
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	7
	.local	crc
	.comm	crc,1024,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	1
	.long	2
	.long	3
	.align 16
.LC1:
	.long	1
	.long	1
	.long	1
	.long	1
	.align 16
.LC2:
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.align 16
.LC3:
	.long	4
	.long	4
	.long	4
	.long	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
