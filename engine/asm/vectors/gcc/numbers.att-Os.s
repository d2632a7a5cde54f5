	.file	"numbers.c"
	.text
	.globl	mix
	.type	mix, @function
mix:
	movss	.LC1(%rip), %xmm2
	cvtsd2ss	%xmm1, %xmm3
	mulss	%xmm0, %xmm2
	cvtss2sd	%xmm0, %xmm0
	comisd	%xmm1, %xmm0
	addss	%xmm3, %xmm2
	cvtsi2ssl	%edi, %xmm3
	subss	%xmm3, %xmm2
	ja	.L5
	movl	%edi, %edi
	cvtsi2ssq	%rdi, %xmm0
	jmp	.L2
.L5:
	movss	.LC0(%rip), %xmm0
.L2:
	addss	%xmm2, %xmm0
	ret
	.size	mix, .-mix
	.globl	multiply
	.type	multiply, @function
multiply:
	movq	%rdi, %rax
	movslq	%esi, %rsi
	imulq	%rdi, %rsi
	imulq	%rdi
	leaq	(%rsi,%rdx), %rax
	ret
	.size	multiply, .-multiply
	.globl	bits
	.type	bits, @function
bits:
	bsfq	%rdi, %rdx
	bsrq	%rdi, %rax
	bswap	%edi
	xorq	$63, %rax
	addl	%edx, %eax
	addl	%edi, %eax
	ret
	.size	bits, .-bits
	.globl	wide
	.type	wide, @function
wide:
	fldt	8(%rsp)
	movl	%edi, -12(%rsp)
	fimull	-12(%rsp)
	fld1
	faddp	%st, %st(1)
	ret
	.size	wide, .-wide
	.globl	dot
	.type	dot, @function
dot:
	xorl	%eax, %eax
	xorps	%xmm0, %xmm0
.L11:
	cmpl	%eax, %edx
	jle	.L13
	movss	(%rdi,%rax,4), %xmm1
	mulss	(%rsi,%rax,4), %xmm1
	incq	%rax
	addss	%xmm1, %xmm0
	jmp	.L11
.L13:
	ret
	.size	dot, .-dot
	.globl	axpy
	.type	axpy, @function
axpy:
	xorl	%eax, %eax
.L15:
	cmpl	%eax, %edx
	jle	.L17
	movsd	(%rsi,%rax,8), %xmm1
	mulsd	%xmm0, %xmm1
	addsd	(%rdi,%rax,8), %xmm1
	movsd	%xmm1, (%rdi,%rax,8)
	incq	%rax
	jmp	.L15
.L17:
	ret
	.size	axpy, .-axpy
	.globl	life
	.type	life, @function
life:
	xorl	%eax, %eax
	ret
	.size	life, .-life
	.globl	ackermann
	.type	ackermann, @function
ackermann:
	movl	%esi, %eax
	testl	%edi, %edi
	jne	.L30
	incl	%eax
	ret
.L30:
	pushq	%rbx
.L29:
	leal	-1(%rdi), %ebx
	testl	%eax, %eax
	jne	.L31
	movl	$1, %eax
.L22:
	movl	%ebx, %edi
	testl	%ebx, %ebx
	jne	.L29
	incl	%eax
	popq	%rbx
	ret
.L31:
	leal	-1(%rax), %esi
	call	ackermann
	jmp	.L22
	.size	ackermann, .-ackermann
	.globl	clip
	.type	clip, @function
clip:
	movl	$255, %eax
	cmpl	%eax, %edi
	cmovle	%edi, %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	ret
	.size	clip, .-clip
	.globl	pick
	.type	pick, @function
pick:
	movq	%rdi, %rax
	cmpb	$109, %dl
	jg	.L34
	movq	%rsi, %rax
	negq	%rax
.L34:
	ret
	.size	pick, .-pick
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC0:
	.long	1065353216
	.align 4
.LC1:
	.long	1075838976
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
