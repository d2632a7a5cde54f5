	.file	"bytecode.c"
	.text
	.p2align 4
	.type	run.constprop.0, @function
run.constprop.0:
	subq	$40, %rsp
	xorl	%eax, %eax
	movl	$collatz, %edx
	movq	%rdi, -120(%rsp)
	leaq	-88(%rsp), %rcx
	movq	$0, -112(%rsp)
	movq	$0, -104(%rsp)
	movq	$0, -96(%rsp)
	movq	$0, -88(%rsp)
	.p2align 4,,10
	.p2align 3
.L2:
	leaq	1(%rdx), %rsi
	cmpb	$14, %al
	ja	.L21
	jmp	*.L5(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L5:
	.quad	.L19
	.quad	.L18
	.quad	.L17
	.quad	.L16
	.quad	.L15
	.quad	.L14
	.quad	.L13
	.quad	.L12
	.quad	.L11
	.quad	.L10
	.quad	.L9
	.quad	.L8
	.quad	.L7
	.quad	.L6
	.quad	.L4
	.text
	.p2align 4,,10
	.p2align 3
.L6:
	movq	-8(%rcx), %rdx
	movzbl	(%rcx), %eax
	subq	$16, %rcx
	movq	%rdx, memory(,%rax,8)
	movq	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L20:
	movzbl	(%rdx), %eax
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movzbl	(%rcx), %eax
	movq	memory(,%rax,8), %rax
	movq	%rax, (%rcx)
.L21:
	movq	%rsi, %rdx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L8:
	cmpq	$0, (%rcx)
	leaq	-8(%rcx), %rax
	je	.L22
	addq	$2, %rdx
	movq	%rax, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L9:
	movzbl	1(%rdx), %edx
	addq	$collatz, %rdx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L10:
	movq	(%rcx), %rax
	cmpq	%rax, -8(%rcx)
	movq	%rsi, %rdx
	setb	%al
	subq	$8, %rcx
	movzbl	%al, %eax
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L11:
	movq	(%rcx), %rax
	movq	%rsi, %rdx
	addq	$8, %rcx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L12:
	andq	$1, (%rcx)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L13:
	shrq	(%rcx)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L14:
	movq	-8(%rcx), %rax
	imulq	(%rcx), %rax
	movq	%rsi, %rdx
	subq	$8, %rcx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L15:
	movq	(%rcx), %rax
	movq	%rsi, %rdx
	subq	%rax, -8(%rcx)
	subq	$8, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L16:
	movq	(%rcx), %rax
	movq	%rsi, %rdx
	addq	%rax, -8(%rcx)
	subq	$8, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L17:
	movzbl	1(%rdx), %eax
	movq	(%rcx), %rsi
	addq	$2, %rdx
	subq	$8, %rcx
	andl	$3, %eax
	movq	%rsi, -120(%rsp,%rax,8)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L18:
	movzbl	1(%rdx), %eax
	addq	$8, %rcx
	addq	$2, %rdx
	andl	$3, %eax
	movq	-120(%rsp,%rax,8), %rax
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L4:
	movq	(%rcx), %rax
	addq	$40, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movzbl	1(%rdx), %eax
	addq	$8, %rcx
	addq	$2, %rdx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L22:
	movzbl	1(%rdx), %edx
	movq	%rax, %rcx
	addq	$collatz, %rdx
	jmp	.L20
	.size	run.constprop.0, .-run.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	subq	$32, %rsp
	movl	$1, %edi
	xorl	%r8d, %r8d
	.p2align 4,,10
	.p2align 3
.L26:
	call	run.constprop.0
	addq	$1, %rdi
	addq	%rax, %r8
	cmpq	$65001, %rdi
	jne	.L26
	movl	$memory, %eax
	.p2align 4,,10
	.p2align 3
.L27:
	movq	%r8, %rdx
	addq	$8, %rax
	salq	$5, %rdx
	subq	%r8, %rdx
	addq	-8(%rax), %rdx
	movq	%rdx, %r8
	cmpq	$memory+2048, %rax
	jne	.L27
	leaq	15(%rsp), %rsi
	leaq	31(%rsp), %rdi
	movl	$60, %ecx
	movq	%rsi, %rax
	.p2align 4,,10
	.p2align 3
.L28:
	movq	%r8, %rdx
	addq	$1, %rax
	shrq	%cl, %rdx
	subl	$4, %ecx
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, -1(%rax)
	cmpq	%rax, %rdi
	jne	.L28
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
.L29:
	movq	%r8, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L29
	.size	_start, .-_start
	.section	.rodata
	.align 32
	.type	collatz, @object
	.size	collatz, 48
collatz:
	.string	""
	.string	"\001\001"
	.string	"\t\013-\001"
	.string	"\b\007\013\027"
	.string	"\003\005"
	.string	"\001\003\002"
	.string	"\n\032\006\002"
	.string	"\001\001\f\001"
	.string	"\003\001\001\r\001\001"
	.string	"\001\003\002\001\n"
	.ascii	"\016\001\001\016"
	.local	memory
	.comm	memory,2048,32
	.section	.note.GNU-stack,"",@progbits
