	.file	"program.c"
	.text
	.type	put, @function
put:
.LFB1:
	.cfi_startproc
	movslq	used(%rip), %rax
	leaq	buffer(%rip), %rsi
	leal	1(%rax), %edx
	movb	%dil, (%rsi,%rax)
	movl	%edx, used(%rip)
	cmpl	$4096, %edx
	jne	.L1
	movl	$1, %eax
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
	.cfi_endproc
.LFE1:
	.size	put, .-put
	.type	number, @function
number:
.LFB2:
	.cfi_startproc
	subq	$32, %rsp
	.cfi_def_cfa_offset 40
	movl	$1, %ecx
	movl	$10, %esi
	leaq	7(%rsp), %r9
.L5:
	movq	%rdi, %rax
	xorl	%edx, %edx
	movq	%rcx, %r8
	divq	%rsi
	addl	$48, %edx
	movb	%dl, (%r9,%rcx)
	movq	%rdi, %rdx
	incq	%rcx
	movq	%rax, %rdi
	cmpq	$9, %rdx
	ja	.L5
	movslq	%r8d, %r8
.L6:
	movsbl	(%r9,%r8), %edi
	decq	%r8
	call	put
	testl	%r8d, %r8d
	jne	.L6
	addq	$32, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	number, .-number
	.globl	fib
	.type	fib, @function
fib:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%ebp, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	pushq	%rcx
	.cfi_def_cfa_offset 32
.L12:
	cmpl	$1, %ebx
	jle	.L11
	leal	-1(%rbx), %edi
	subl	$2, %ebx
	call	fib
	addl	%eax, %ebp
	jmp	.L12
.L11:
	leal	0(%rbp,%rbx), %eax
	popq	%rdx
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE5:
	.size	fib, .-fib
	.globl	_start
	.type	_start, @function
_start:
.LFB6:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%ecx, %ecx
	movl	$1000, %esi
	addq	$-128, %rsp
	.cfi_def_cfa_offset 144
	movd	seed(%rip), %xmm0
	movq	%rsp, %r10
.L15:
	movaps	%xmm0, %xmm2
	xorl	%edx, %edx
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
	movl	%edx, (%r10,%rcx,4)
	incq	%rcx
	cmpq	$32, %rcx
	jne	.L15
	movd	%xmm0, seed(%rip)
	movl	$1, %edx
.L19:
	movl	(%r10,%rdx,4), %esi
	movq	%rdx, %rax
.L16:
	movl	-4(%r10,%rax,4), %ecx
	cmpl	%ecx, %esi
	jge	.L25
	movl	%ecx, (%r10,%rax,4)
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
	xorl	%ebx, %ebx
.L20:
	movslq	(%r10,%rbx,4), %rdi
	incq	%rbx
	call	number
	movl	$32, %edi
	call	put
	cmpq	$32, %rbx
	jne	.L20
	movl	$20, %edi
	call	fib
	movslq	%eax, %rdi
	call	number
	movl	$10, %edi
	call	put
	movl	$1, %eax
	movslq	used(%rip), %rdx
	leaq	buffer(%rip), %rsi
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
	.cfi_endproc
.LFE6:
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
