	.file	"program.c"
	.text
	.type	put, @function
put:
.LFB1:
	.cfi_startproc
	movl	used(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, used(%rip)
	cltq
	leaq	buffer(%rip), %rcx
	movb	%dil, (%rcx,%rax)
	cmpl	$4096, %edx
	je	.L3
.L1:
	ret
.L3:
	movl	$1, %eax
	movq	%rcx, %rsi
	movl	$4096, %edx
	movq	%rax, %rdi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
	jmp	.L1
	.cfi_endproc
.LFE1:
	.size	put, .-put
	.type	number, @function
number:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	movl	$1, %ecx
	leaq	-1(%rsp), %r9
	movabsq	$-3689348814741910323, %r8
.L5:
	movq	%rdi, %rax
	mulq	%r8
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	movq	%rdi, %rax
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, (%r9,%rcx)
	movq	%rdi, %rax
	movq	%rdx, %rdi
	movq	%rcx, %rdx
	addq	$1, %rcx
	cmpq	$9, %rax
	ja	.L5
	testl	%edx, %edx
	je	.L4
	movslq	%edx, %rax
	leaq	(%rsp,%rax), %rbx
	leaq	-1(%rsp,%rax), %rbp
	leal	-1(%rdx), %eax
	subq	%rax, %rbp
.L7:
	movsbl	-1(%rbx), %edi
	call	put
	subq	$1, %rbx
	cmpq	%rbp, %rbx
	jne	.L7
.L4:
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
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
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	%edi, %ebx
	cmpl	$1, %edi
	jg	.L14
.L12:
	movl	%ebx, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L14:
	.cfi_restore_state
	leal	-1(%rdi), %edi
	call	fib
	movl	%eax, %ebp
	leal	-2(%rbx), %edi
	call	fib
	leal	0(%rbp,%rax), %ebx
	jmp	.L12
	.cfi_endproc
.LFE5:
	.size	fib, .-fib
	.globl	_start
	.type	_start, @function
_start:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$136, %rsp
	.cfi_def_cfa_offset 160
	movl	seed(%rip), %edx
	movq	%rsp, %rbx
	leaq	128(%rsp), %rbp
	movq	%rbx, %rcx
.L16:
	movl	%edx, %eax
	sall	$13, %eax
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	imulq	$274877907, %rax, %rax
	shrq	$38, %rax
	imull	$1000, %eax, %esi
	movl	%edx, %eax
	subl	%esi, %eax
	movl	%eax, (%rcx)
	addq	$4, %rcx
	cmpq	%rbp, %rcx
	jne	.L16
	movl	%edx, seed(%rip)
	movl	%eax, 124(%rsp)
	leaq	4(%rsp), %r8
	movl	$1, %edi
	jmp	.L20
.L18:
	movslq	%edx, %rdx
	movl	%esi, (%rsp,%rdx,4)
	addl	$1, %edi
	addq	$4, %r8
	cmpl	$32, %edi
	je	.L21
.L20:
	movl	(%r8), %esi
	movq	%r8, %rax
	movl	%edi, %edx
	testl	%edi, %edi
	jle	.L18
.L17:
	movl	-4(%rax), %ecx
	cmpl	%ecx, %esi
	jge	.L18
	movl	%ecx, (%rax)
	subq	$4, %rax
	subl	$1, %edx
	jne	.L17
	jmp	.L18
.L21:
	movslq	(%rbx), %rdi
	call	number
	movl	$32, %edi
	call	put
	addq	$4, %rbx
	cmpq	%rbp, %rbx
	jne	.L21
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
	movl	$0, %edx
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
