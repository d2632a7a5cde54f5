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
	.type	solve, @function
solve:
.LFB2:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
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
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movl	%edx, 12(%rsp)
	movl	%ecx, %r15d
	movl	$1, %eax
	movl	%edi, %ecx
	sall	%cl, %eax
	subl	$1, %eax
	movl	$1, %ebp
	cmpl	%esi, %eax
	je	.L1
	movl	%edi, %r14d
	movl	%esi, %r13d
	movl	%edx, %ebx
	orl	%r15d, %ebx
	orl	%esi, %ebx
	notl	%ebx
	movl	$0, %ebp
	andl	%eax, %ebx
	je	.L1
.L3:
	movl	%ebx, %esi
	negl	%esi
	andl	%ebx, %esi
	movl	%ebx, %r12d
	xorl	%esi, %ebx
	movl	%r15d, %ecx
	orl	%esi, %ecx
	shrl	%ecx
	movl	12(%rsp), %edx
	orl	%esi, %edx
	addl	%edx, %edx
	orl	%r13d, %esi
	movl	%r14d, %edi
	call	solve
	addq	%rax, %rbp
	leal	-1(%r12), %eax
	testl	%r12d, %eax
	jne	.L3
.L1:
	movq	%rbp, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
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
	.globl	start
	.type	start, @function
start:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	movl	$1, %ebp
	movabsq	$-3689348814741910323, %rbx
.L10:
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	%ebp, %edi
	call	solve
	movq	%rax, %rcx
	movb	$10, 23(%rsp)
	leaq	23(%rsp), %rsi
.L9:
	subq	$1, %rsi
	movq	%rcx, %rax
	mulq	%rbx
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	movq	%rcx, %rax
	subq	%rdi, %rax
	addl	$48, %eax
	movb	%al, (%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L9
	movl	$1, %eax
	leaq	24(%rsp), %rdx
	subq	%rsi, %rdx
	movq	%rax, %rdi
#APP
# 6 "c-queens.c" 1
	syscall
# 0 "" 2
#NO_APP
	addl	$1, %ebp
	cmpl	$9, %ebp
	jne	.L10
	movl	$0, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	start, .-start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
