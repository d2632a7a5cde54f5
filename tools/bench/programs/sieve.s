	.file	"sieve.c"
	.text
	.p2align 4
	.type	primes, @function
primes:
	movl	$composite, %eax
	leaq	16777216(%rax), %rcx
	.p2align 4,,10
	.p2align 3
.L2:
	movq	$0, (%rax)
	addq	$8, %rax
	cmpq	%rcx, %rax
	jne	.L2
	cmpb	$0, composite+2(%rip)
	movl	$2, %esi
	movl	$2, %edi
	je	.L15
	.p2align 4,,10
	.p2align 3
.L6:
	leal	1(%rsi), %eax
	addq	$1, %rdi
	imull	%eax, %eax
	cmpl	$16777215, %eax
	ja	.L5
	cmpb	$0, composite(%rdi)
	movl	%edi, %esi
	jne	.L6
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%eax, %edx
	addl	%esi, %eax
	movb	$1, composite(%rdx)
	cmpl	$16777215, %eax
	jbe	.L4
	jmp	.L6
.L5:
	movl	$composite+2, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L8:
	cmpb	$1, (%rax)
	adcq	$0, %rdx
	addq	$1, %rax
	cmpq	%rcx, %rax
	jne	.L8
	movq	%rdx, %rax
	ret
.L15:
	movl	$4, %eax
	jmp	.L4
	.size	primes, .-primes
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	subq	$32, %rsp
	movl	$4, %r9d
	xorl	%eax, %eax
.L17:
	movq	%rax, %r8
	salq	$5, %r8
	subq	%rax, %r8
	call	primes
	addq	%r8, %rax
	subl	$1, %r9d
	jne	.L17
	leaq	15(%rsp), %rsi
	leaq	31(%rsp), %r8
	movl	$60, %ecx
	movq	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L18:
	movq	%rax, %rdi
	addq	$1, %rdx
	shrq	%cl, %rdi
	subl	$4, %ecx
	andl	$15, %edi
	movzbl	.LC0(%rdi), %edi
	movb	%dil, -1(%rdx)
	cmpq	%r8, %rdx
	jne	.L18
	movl	$1, %eax
	movb	$10, 31(%rsp)
	movl	$17, %edx
	movq	%rax, %rdi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$60, %r8d
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L19:
	movq	%r8, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L19
	.size	_start, .-_start
	.local	composite
	.comm	composite,16777216,32
	.section	.note.GNU-stack,"",@progbits
