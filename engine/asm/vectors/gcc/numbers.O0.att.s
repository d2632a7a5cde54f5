	.file	"numbers.c"
	.text
	.globl	mix
	.type	mix, @function
mix:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movss	%xmm0, -4(%rbp)
	movsd	%xmm1, -16(%rbp)
	movl	%edi, -8(%rbp)
	movss	-4(%rbp), %xmm1
	movss	.LC0(%rip), %xmm0
	mulss	%xmm0, %xmm1
	pxor	%xmm0, %xmm0
	cvtsd2ss	-16(%rbp), %xmm0
	addss	%xmm1, %xmm0
	pxor	%xmm2, %xmm2
	cvtsi2ssl	-8(%rbp), %xmm2
	movaps	%xmm0, %xmm1
	subss	%xmm2, %xmm1
	pxor	%xmm0, %xmm0
	cvtss2sd	-4(%rbp), %xmm0
	comisd	-16(%rbp), %xmm0
	jbe	.L9
	movss	.LC1(%rip), %xmm0
	jmp	.L4
.L9:
	movl	-8(%rbp), %eax
	movl	%eax, %eax
	testq	%rax, %rax
	js	.L5
	pxor	%xmm0, %xmm0
	cvtsi2ssq	%rax, %xmm0
	jmp	.L4
.L5:
	movq	%rax, %rdx
	shrq	%rdx
	andl	$1, %eax
	orq	%rax, %rdx
	pxor	%xmm0, %xmm0
	cvtsi2ssq	%rdx, %xmm0
	addss	%xmm0, %xmm0
.L4:
	addss	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	mix, .-mix
	.globl	multiply
	.type	multiply, @function
multiply:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	-28(%rbp), %esi
	movslq	%esi, %rsi
	movq	%rsi, %rdi
	imulq	-24(%rbp), %rdi
	movq	-24(%rbp), %rsi
	movq	%rsi, %rcx
	sarq	$63, %rsi
	movq	%rsi, %rbx
	movq	-24(%rbp), %rsi
	movq	%rsi, %rax
	sarq	$63, %rsi
	movq	%rsi, %rdx
	movq	%rbx, %r8
	imulq	%rax, %r8
	movq	%rdx, %rsi
	imulq	%rcx, %rsi
	addq	%r8, %rsi
	mulq	%rcx
	leaq	(%rsi,%rdx), %rcx
	movq	%rcx, %rdx
	movq	%rdx, %rax
	movq	%rax, %rdx
	sarq	$63, %rdx
	addq	%rdi, %rax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	multiply, .-multiply
	.globl	bits
	.type	bits, @function
bits:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	xorl	%eax, %eax
	rep bsfq	-8(%rbp), %rax
	movl	%eax, %edx
	bsrq	-8(%rbp), %rax
	xorq	$63, %rax
	addl	%eax, %edx
	movq	-8(%rbp), %rax
	bswap	%eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	bits, .-bits
	.globl	wide
	.type	wide, @function
wide:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	fildl	-4(%rbp)
	fldt	16(%rbp)
	fmulp	%st, %st(1)
	fld1
	faddp	%st, %st(1)
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	wide, .-wide
	.globl	dot
	.type	dot, @function
dot:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	pxor	%xmm0, %xmm0
	movss	%xmm0, -4(%rbp)
	movl	$0, -8(%rbp)
	jmp	.L17
.L18:
	movl	-8(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movss	(%rax), %xmm1
	movl	-8(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movss	(%rax), %xmm0
	mulss	%xmm1, %xmm0
	movss	-4(%rbp), %xmm1
	addss	%xmm1, %xmm0
	movss	%xmm0, -4(%rbp)
	addl	$1, -8(%rbp)
.L17:
	movl	-8(%rbp), %eax
	cmpl	-36(%rbp), %eax
	jl	.L18
	movss	-4(%rbp), %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	dot, .-dot
	.globl	axpy
	.type	axpy, @function
axpy:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movsd	%xmm0, -40(%rbp)
	movl	%edx, -44(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L21
.L22:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movsd	(%rax), %xmm1
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movsd	(%rax), %xmm0
	mulsd	-40(%rbp), %xmm0
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	addsd	%xmm1, %xmm0
	movsd	%xmm0, (%rax)
	addl	$1, -4(%rbp)
.L21:
	movl	-4(%rbp), %eax
	cmpl	-44(%rbp), %eax
	jl	.L22
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	axpy, .-axpy
	.local	grid
	.comm	grid,16384,32
	.globl	life
	.type	life, @function
life:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$0, -4(%rbp)
	movl	$1, -8(%rbp)
	jmp	.L24
.L31:
	movl	$1, -12(%rbp)
	jmp	.L25
.L30:
	movl	$0, -16(%rbp)
	movl	$-1, -20(%rbp)
	jmp	.L26
.L29:
	movl	$-1, -24(%rbp)
	jmp	.L27
.L28:
	movl	-8(%rbp), %edx
	movl	-20(%rbp), %eax
	leal	(%rdx,%rax), %ecx
	movl	-12(%rbp), %edx
	movl	-24(%rbp), %eax
	addl	%edx, %eax
	cltq
	movslq	%ecx, %rdx
	salq	$6, %rdx
	addq	%rdx, %rax
	leaq	0(,%rax,4), %rdx
	leaq	grid(%rip), %rax
	movl	(%rdx,%rax), %eax
	addl	%eax, -16(%rbp)
	addl	$1, -24(%rbp)
.L27:
	cmpl	$1, -24(%rbp)
	jle	.L28
	addl	$1, -20(%rbp)
.L26:
	cmpl	$1, -20(%rbp)
	jle	.L29
	cmpl	$3, -16(%rbp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -4(%rbp)
	addl	$1, -12(%rbp)
.L25:
	cmpl	$62, -12(%rbp)
	jle	.L30
	addl	$1, -8(%rbp)
.L24:
	cmpl	$62, -8(%rbp)
	jle	.L31
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	life, .-life
	.globl	ackermann
	.type	ackermann, @function
ackermann:
.LFB7:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	cmpl	$0, -4(%rbp)
	jne	.L34
	movl	-8(%rbp), %eax
	addl	$1, %eax
	jmp	.L35
.L34:
	cmpl	$0, -8(%rbp)
	jne	.L36
	movl	-4(%rbp), %eax
	subl	$1, %eax
	movl	$1, %esi
	movl	%eax, %edi
	call	ackermann
	jmp	.L35
.L36:
	movl	-8(%rbp), %eax
	leal	-1(%rax), %edx
	movl	-4(%rbp), %eax
	movl	%edx, %esi
	movl	%eax, %edi
	call	ackermann
	movl	%eax, %edx
	movl	-4(%rbp), %eax
	subl	$1, %eax
	movl	%edx, %esi
	movl	%eax, %edi
	call	ackermann
.L35:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	ackermann, .-ackermann
	.globl	clip
	.type	clip, @function
clip:
.LFB8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	js	.L38
	movl	-4(%rbp), %eax
	movl	$255, %edx
	cmpl	%edx, %eax
	cmovg	%edx, %eax
	jmp	.L40
.L38:
	movl	$0, %eax
.L40:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	clip, .-clip
	.globl	pick
	.type	pick, @function
pick:
.LFB9:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movl	%edx, %eax
	movb	%al, -20(%rbp)
	cmpb	$109, -20(%rbp)
	jg	.L42
	movq	-16(%rbp), %rax
	negq	%rax
	jmp	.L44
.L42:
	movq	-8(%rbp), %rax
.L44:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	pick, .-pick
	.section	.rodata
	.align 4
.LC0:
	.long	1075838976
	.align 4
.LC1:
	.long	1065353216
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
