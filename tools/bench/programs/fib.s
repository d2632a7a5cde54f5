	.file	"fib.c"
	.text
#APP
	.text
fibonacci:
	pushq %rbp
	pushq %rbx
	subq $8, %rsp
	movl %edi, %ebx
	movl %edi, %eax
	cmpl $1, %edi
	jbe .Lsmall
	leal -1(%rbx), %edi
	call fibonacci
	leal -2(%rbx), %edi
	movq %rax, %rbp
	call fibonacci
	addq %rbp, %rax
.Lsmall:
	addq $8, %rsp
	popq %rbx
	popq %rbp
	ret

#NO_APP
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	subq	$40, %rsp
	movl	$38, %edi
	call	fibonacci
	leaq	15(%rsp), %rsi
	leaq	31(%rsp), %r8
	movl	$60, %ecx
	movq	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L2:
	movq	%rax, %rdi
	addq	$1, %rdx
	shrq	%cl, %rdi
	subl	$4, %ecx
	andl	$15, %edi
	movzbl	.LC0(%rdi), %edi
	movb	%dil, -1(%rdx)
	cmpq	%r8, %rdx
	jne	.L2
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
.L3:
	movq	%r8, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L3
	.size	_start, .-_start
	.section	.note.GNU-stack,"",@progbits
