	.file	"alu.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	movl	$100000000, %esi
	xorl	%edi, %edi
	movl	$1, %edx
	movabsq	$2685821657736338717, %rax
	movabsq	$6364136223846793005, %r9
	movabsq	$1442695040888963407, %r8
	.p2align 4,,10
	.p2align 3
.L2:
	movq	%rax, %rcx
	imulq	%r9, %rdx
	salq	$13, %rcx
	xorq	%rcx, %rax
	movq	%rax, %rcx
	addq	%r8, %rdx
	shrq	$7, %rcx
	xorq	%rax, %rcx
	movq	%rcx, %rax
	salq	$17, %rax
	xorq	%rcx, %rax
	movq	%rax, %rcx
	xorq	%rdx, %rcx
	addq	%rcx, %rdi
	subq	$1, %rsi
	jne	.L2
	leaq	-17(%rsp), %rsi
	leaq	-1(%rsp), %r8
	movl	$60, %ecx
	movq	%rsi, %rax
	.p2align 4,,10
	.p2align 3
.L3:
	movq	%rdi, %rdx
	addq	$1, %rax
	shrq	%cl, %rdx
	subl	$4, %ecx
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, -1(%rax)
	cmpq	%rax, %r8
	jne	.L3
	movl	$1, %eax
	movb	$10, -1(%rsp)
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
.L4:
	movq	%r8, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L4
	.size	_start, .-_start
	.section	.note.GNU-stack,"",@progbits
