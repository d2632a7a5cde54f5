	.file	"structures.c"
	.text
	.p2align 4
	.globl	init
	.type	init, @function
init:
.LFB0:
	.cfi_startproc
	leaq	crc(%rip), %rax
	movdqa	.LC0(%rip), %xmm4
	movdqa	.LC1(%rip), %xmm5
	pxor	%xmm1, %xmm1
	movdqa	.LC2(%rip), %xmm3
	movdqa	.LC3(%rip), %xmm2
	leaq	1024(%rax), %rdx
	.p2align 4,,10
	.p2align 3
.L2:
	movdqa	%xmm4, %xmm0
	addq	$16, %rax
	paddd	%xmm5, %xmm4
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movdqa	%xmm0, %xmm6
	pand	%xmm3, %xmm0
	pcmpeqd	%xmm1, %xmm0
	psrld	$1, %xmm6
	movdqa	%xmm6, %xmm7
	pxor	%xmm2, %xmm7
	pand	%xmm0, %xmm6
	pandn	%xmm7, %xmm0
	por	%xmm6, %xmm0
	movaps	%xmm0, -16(%rax)
	cmpq	%rax, %rdx
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
	je	.L8
	addq	%rdi, %rsi
	movl	$-1, %eax
	leaq	crc(%rip), %rcx
	.p2align 4,,10
	.p2align 3
.L7:
	movzbl	(%rdi), %edx
	addq	$1, %rdi
	xorl	%eax, %edx
	shrl	$8, %eax
	movzbl	%dl, %edx
	xorl	(%rcx,%rdx,4), %eax
	cmpq	%rsi, %rdi
	jne	.L7
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
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
	je	.L32
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
	jge	.L12
	movq	(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L33
	cmpl	16(%rbp), %eax
	jl	.L43
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L35
	cmpl	16(%r12), %eax
	jge	.L20
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L19:
	movq	%r12, 8(%rbp)
.L13:
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
.L12:
	.cfi_restore_state
	movq	8(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L36
	cmpl	16(%rbp), %eax
	jl	.L44
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L38
	cmpl	16(%r12), %eax
	jge	.L29
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L28:
	movq	%r12, 8(%rbp)
.L22:
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
.L43:
	.cfi_restore_state
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L34
	cmpl	16(%r12), %eax
	jge	.L16
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L15:
	movq	%r12, 0(%rbp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L44:
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L37
	cmpl	16(%r12), %eax
	jge	.L25
	movq	(%r12), %rdi
	call	insert
	movq	%rax, (%r12)
.L24:
	movq	%r12, 0(%rbp)
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L32:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	movq	%rsi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L33:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movq	%rsi, %rbp
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%rsi, %rbp
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L20:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L25:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L16:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L29:
	movq	8(%r12), %rdi
	call	insert
	movq	%rax, 8(%r12)
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L35:
	movq	%rsi, %r12
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L37:
	movq	%rsi, %r12
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L38:
	movq	%rsi, %r12
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L34:
	movq	%rsi, %r12
	jmp	.L15
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
	ja	.L46
	leaq	.L48(%rip), %rdx
	movl	%edi, %eax
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L48:
	.long	.L54-.L48
	.long	.L53-.L48
	.long	.L52-.L48
	.long	.L55-.L48
	.long	.L50-.L48
	.long	.L49-.L48
	.long	.L46-.L48
	.long	.L46-.L48
	.long	.L46-.L48
	.long	.L47-.L48
	.text
	.p2align 4,,10
	.p2align 3
.L46:
	andl	$3, %edi
	leaq	table(%rip), %rax
	movswl	(%rax,%rdi,2), %eax
	addl	counter(%rip), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	$1, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L53:
	movl	$3, %esi
	movl	$2, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L50:
	movl	$9, %edi
	xorl	%eax, %eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L49:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movl	$1234567, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	movl	$9, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L52:
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
	testl	%edx, %edx
	jle	.L76
	movl	%edx, %eax
	movl	%edx, %r8d
	movl	%edx, %r9d
	movq	%rdi, %rcx
	leal	-1(%rdx), %edx
	cmpl	$6, %edx
	jbe	.L59
	leaq	1(%rsi), %r10
	subq	%r10, %rdi
	cmpq	$14, %rdi
	ja	.L79
.L59:
	movslq	%eax, %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L67:
	movzbl	(%rsi,%rax), %edi
	xorl	%r8d, %edi
	movb	%dil, (%rcx,%rax)
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.L67
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	ret
	.p2align 4,,10
	.p2align 3
.L79:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	cmpl	$14, %edx
	jbe	.L69
	movd	%eax, %xmm1
	movl	%eax, %edi
	xorl	%edx, %edx
	punpcklbw	%xmm1, %xmm1
	shrl	$4, %edi
	punpcklwd	%xmm1, %xmm1
	salq	$4, %rdi
	pshufd	$0, %xmm1, %xmm1
	.p2align 4,,10
	.p2align 3
.L61:
	movdqu	(%rsi,%rdx), %xmm0
	pxor	%xmm1, %xmm0
	movups	%xmm0, (%rcx,%rdx)
	addq	$16, %rdx
	cmpq	%rdi, %rdx
	jne	.L61
	movl	%eax, %edx
	andl	$-16, %edx
	movl	%edx, %edi
	cmpl	%edx, %eax
	je	.L57
	movl	%eax, %r9d
	subl	%edx, %r9d
	leal	-1(%r9), %r8d
	cmpl	$6, %r8d
	jbe	.L65
.L60:
	movzbl	%al, %ebx
	movq	(%rsi,%rdi), %xmm1
	movb	%bl, %bh
	movd	%ebx, %xmm2
	pshuflw	$0, %xmm2, %xmm0
	pxor	%xmm1, %xmm0
	movq	%xmm0, (%rcx,%rdi)
	movl	%r9d, %edi
	andl	$-8, %edi
	addl	%edi, %edx
	andl	$7, %r9d
	je	.L57
.L65:
	movslq	%edx, %rdi
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	leal	1(%rdx), %edi
	cmpl	%edi, %eax
	jle	.L57
	movslq	%edi, %rdi
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	leal	2(%rdx), %edi
	cmpl	%edi, %eax
	jle	.L57
	movslq	%edi, %rdi
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	leal	3(%rdx), %edi
	cmpl	%edi, %eax
	jle	.L57
	movslq	%edi, %rdi
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	leal	4(%rdx), %edi
	cmpl	%edi, %eax
	jle	.L57
	movslq	%edi, %rdi
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	leal	5(%rdx), %edi
	cmpl	%edi, %eax
	jle	.L57
	movslq	%edi, %rdi
	addl	$6, %edx
	movzbl	(%rsi,%rdi), %r8d
	xorl	%eax, %r8d
	movb	%r8b, (%rcx,%rdi)
	cmpl	%edx, %eax
	jle	.L57
	movslq	%edx, %rdx
	xorb	(%rsi,%rdx), %al
	movb	%al, (%rcx,%rdx)
.L57:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L69:
	.cfi_restore_state
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.L60
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
	.long	4
	.long	4
	.long	4
	.long	4
	.align 16
.LC2:
	.long	1
	.long	1
	.long	1
	.long	1
	.align 16
.LC3:
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
