	.file	"c-queens.c"
	.text
#APP
	.globl _start
_start: mov %rsp, %rdi
 and $-16, %rsp
 call start
 mov %eax, %edi
 mov $60, %eax
 syscall
#NO_APP
	.p2align 4
	.type	solve, @function
solve:
.LFB2:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$1, %eax
	movl	$1, %r15d
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movl	%edi, %ebp
	movl	%ecx, %edi
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movl	%ecx, 12(%rsp)
	movl	%ebp, %ecx
	sall	%cl, %eax
	subl	$1, %eax
	cmpl	%esi, %eax
	je	.L1
	orl	%edx, %edi
	movl	%esi, %ebx
	movl	%edx, %r13d
	xorl	%r15d, %r15d
	movl	%edi, %r14d
	orl	%esi, %r14d
	notl	%r14d
	andl	%eax, %r14d
	je	.L1
.L3:
	movl	%r14d, %esi
	movl	12(%rsp), %ecx
	movl	%r13d, %edx
	movl	%r14d, %r12d
	negl	%esi
	movl	%ebp, %edi
	andl	%r14d, %esi
	orl	%esi, %ecx
	orl	%esi, %edx
	xorl	%esi, %r14d
	orl	%ebx, %esi
	shrl	%ecx
	addl	%edx, %edx
	call	solve
	addq	%rax, %r15
	leal	-1(%r12), %eax
	testl	%r12d, %eax
	jne	.L3
.L1:
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	movq	%r15, %rax
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	solve, .-solve
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$1, %r9d
	movabsq	$-3689348814741910323, %r8
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	leaq	23(%rsp), %rbx
	leaq	24(%rsp), %r10
	.p2align 4,,10
	.p2align 3
.L12:
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edx, %edx
	movl	%r9d, %edi
	call	solve
	movb	$10, 23(%rsp)
	movq	%rbx, %rsi
	movq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L11:
	movq	%rcx, %rax
	subq	$1, %rsi
	mulq	%r8
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	addl	$48, %eax
	movb	%al, (%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L11
	movl	$1, %eax
	movq	%r10, %rdx
	subq	%rsi, %rdx
	movq	%rax, %rdi
#APP
# 6 "c-queens.c" 1
	syscall
# 0 "" 2
#NO_APP
	addl	$1, %r9d
	cmpl	$9, %r9d
	jne	.L12
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	start, .-start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
