	.file	"program.c"
	.text
	.type	put, @function
put:
	movslq	used(%rip), %rax
	leal	1(%rax), %edx
	movb	%dil, buffer(%rax)
	movl	%edx, used(%rip)
	cmpl	$4096, %edx
	jne	.L1
	movl	$1, %eax
	movl	$buffer, %esi
	movl	$4096, %edx
	movq	%rax, %rdi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	movl	%eax, used(%rip)
.L1:
	ret
	.size	put, .-put
	.type	number, @function
number:
	subq	$32, %rsp
	movl	$1, %ecx
	movl	$10, %esi
.L5:
	movq	%rdi, %rax
	xorl	%edx, %edx
	movq	%rcx, %r8
	divq	%rsi
	addl	$48, %edx
	movb	%dl, 7(%rsp,%rcx)
	movq	%rdi, %rdx
	incq	%rcx
	movq	%rax, %rdi
	cmpq	$9, %rdx
	ja	.L5
	movslq	%r8d, %r8
.L6:
	movsbl	7(%rsp,%r8), %edi
	decq	%r8
	call	put
	testl	%r8d, %r8d
	jne	.L6
	addq	$32, %rsp
	ret
	.size	number, .-number
	.globl	fib
	.type	fib, @function
fib:
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movl	%edi, %ebx
	pushq	%rcx
.L12:
	cmpl	$1, %ebx
	jle	.L11
	leal	-1(%rbx), %edi
	subl	$2, %ebx
	call	fib
	addl	%eax, %ebp
	jmp	.L12
.L11:
	leal	(%rbx,%rbp), %eax
	popq	%rdx
	popq	%rbx
	popq	%rbp
	ret
	.size	fib, .-fib
	.globl	_start
	.type	_start, @function
_start:
	subq	$136, %rsp
	movl	$1000, %esi
	movq	%rsp, %r9
	movd	seed(%rip), %xmm0
	leaq	128(%rsp), %r10
	movq	%r9, %rcx
.L15:
	movaps	%xmm0, %xmm2
	xorl	%edx, %edx
	addq	$4, %rcx
	pslld	$13, %xmm2
	xorps	%xmm2, %xmm0
	movaps	%xmm0, %xmm3
	psrld	$17, %xmm3
	movaps	%xmm3, %xmm1
	xorps	%xmm0, %xmm1
	movaps	%xmm1, %xmm4
	pslld	$5, %xmm4
	movaps	%xmm4, %xmm0
	xorps	%xmm1, %xmm0
	movd	%xmm0, %eax
	divl	%esi
	movl	%edx, -4(%rcx)
	cmpq	%rcx, %r10
	jne	.L15
	movd	%xmm0, seed(%rip)
	movl	$1, %edx
.L19:
	movl	(%r9,%rdx,4), %esi
	movq	%rdx, %rax
.L16:
	movl	-4(%r9,%rax,4), %ecx
	cmpl	%ecx, %esi
	jge	.L25
	movl	%ecx, (%r9,%rax,4)
	decq	%rax
	movslq	%eax, %rcx
	testl	%eax, %eax
	jne	.L16
	jmp	.L17
.L25:
	movslq	%eax, %rcx
.L17:
	incq	%rdx
	movl	%esi, (%rsp,%rcx,4)
	cmpq	$32, %rdx
	jne	.L19
.L20:
	movslq	(%r9), %rdi
	addq	$4, %r9
	call	number
	movl	$32, %edi
	call	put
	cmpq	%r9, %r10
	jne	.L20
	movl	$20, %edi
	call	fib
	movslq	%eax, %rdi
	call	number
	movl	$10, %edi
	call	put
	movl	$1, %eax
	movl	$buffer, %esi
	movslq	used(%rip), %rdx
	movq	%rax, %rdi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movl	$60, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	.size	_start, .-_start
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	used
	.comm	used,4,4
	.local	buffer
	.comm	buffer,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
