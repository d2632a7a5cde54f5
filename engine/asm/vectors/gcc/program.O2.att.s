	.file	"program.c"
	.text
	.p2align 4
	.type	number, @function
number:
.LFB2:
	.cfi_startproc
	movl	$1, %ecx
	leaq	-41(%rsp), %r9
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L2:
	movq	%rdi, %rax
	mulq	%r8
	movq	%rdi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, (%r9,%rcx)
	movq	%rdi, %rax
	movq	%rdx, %rdi
	movq	%rcx, %rdx
	addq	$1, %rcx
	cmpq	$9, %rax
	ja	.L2
	movslq	%edx, %rax
	leaq	buffer(%rip), %rsi
	movl	$1, %edi
	addq	%rax, %r9
	leaq	-40(%rsp,%rax), %r8
	leal	-1(%rdx), %eax
	movl	$4096, %edx
	subq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.L4:
	movslq	used(%rip), %rax
	movzbl	-1(%r8), %r10d
	leal	1(%rax), %ecx
	movb	%r10b, (%rsi,%rax)
	movl	%ecx, used(%rip)
	cmpl	$4096, %ecx
	jne	.L3
	movq	%rdi, %rax
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
.L3:
	subq	$1, %r8
	cmpq	%r9, %r8
	jne	.L4
	ret
	.cfi_endproc
.LFE2:
	.size	number, .-number
	.p2align 4
	.globl	fib
	.type	fib, @function
fib:
.LFB5:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	%edi, %r15d
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	cmpl	$1, %edi
	jle	.L9
	leal	-1(%rdi), %edx
	movl	%edi, %r13d
	xorl	%ebx, %ebx
	movl	%edx, %eax
	andl	$-2, %eax
	subl	%eax, %r13d
	movl	%edx, %eax
	movl	%r13d, %r12d
	cmpl	%r12d, %r15d
	je	.L10
.L52:
	subl	$2, %r15d
	movl	%eax, %ebp
	movl	%ebx, 32(%rsp)
	xorl	%r13d, %r13d
	movl	%r15d, %edx
	movl	%r12d, 36(%rsp)
	movl	%r15d, %r14d
	andl	$-2, %edx
	subl	%edx, %ebp
	movl	%ebp, %r12d
.L33:
	leal	-1(%rax), %ecx
	movl	%ecx, %edi
	cmpl	%r12d, %eax
	je	.L11
.L51:
	leal	-2(%rax), %esi
	movl	%ecx, %edx
	movl	%r13d, 40(%rsp)
	xorl	%ebx, %ebx
	movl	%esi, %eax
	movl	%r12d, 44(%rsp)
	movl	%r14d, %r15d
	movl	%esi, %r8d
	andl	$-2, %eax
	movl	%ebx, %r14d
	subl	%eax, %edx
	movl	%edx, 64(%rsp)
.L31:
	movl	64(%rsp), %edx
	leal	-1(%rdi), %ecx
	movl	%ecx, %eax
	cmpl	%edx, %edi
	je	.L12
	leal	-2(%rdi), %ecx
	movl	%eax, %esi
	xorl	%ebx, %ebx
	movl	%ecx, %edi
	movl	%ecx, 48(%rsp)
	andl	$-2, %edi
	subl	%edi, %esi
	movl	%esi, 60(%rsp)
	movl	%r15d, %esi
	movl	%ebx, %r15d
	movl	%esi, %ebx
.L29:
	leal	-1(%rax), %r9d
	movl	%r9d, %r10d
	cmpl	%eax, 60(%rsp)
	je	.L13
	leal	-2(%rax), %r9d
	movl	%r10d, %r13d
	xorl	%r12d, %r12d
	movl	%r8d, 52(%rsp)
	movl	%r9d, %eax
	movl	%r9d, 56(%rsp)
	movl	%r15d, %esi
	movl	%r14d, %r8d
	andl	$-2, %eax
	movl	%r10d, %r15d
	movl	%r12d, %r14d
	subl	%eax, %r13d
	movl	%r13d, %ebp
.L27:
	leal	-1(%r15), %r11d
	movl	%r11d, %eax
	cmpl	%r15d, %ebp
	je	.L14
	subl	$2, %r15d
	movl	%r11d, %ecx
	xorl	%r12d, %r12d
	movl	%r8d, %r10d
	movl	%r15d, %edi
	movl	%esi, %r13d
	andl	$-2, %edi
	subl	%edi, %ecx
	movl	%ecx, 16(%rsp)
.L25:
	movl	16(%rsp), %edx
	leal	-1(%rax), %edi
	movl	%edi, %ecx
	cmpl	%edx, %eax
	je	.L15
	leal	-2(%rax), %r11d
	leal	-3(%rax), %edi
	movl	%ecx, %edx
	xorl	%esi, %esi
	movl	%r11d, %eax
	andl	$-2, %eax
	subl	%eax, %edx
	movl	%edx, 28(%rsp)
.L23:
	movl	28(%rsp), %edx
	leal	-1(%rcx), %eax
	movl	%eax, %r8d
	cmpl	%edx, %ecx
	je	.L16
	movl	%edi, %eax
	movl	%r8d, %edx
	movl	%ecx, 20(%rsp)
	andl	$-2, %eax
	movl	%r15d, 24(%rsp)
	movl	%ebx, %r15d
	movl	%edi, %ebx
	subl	%eax, %edx
	movl	%edx, 12(%rsp)
	xorl	%edx, %edx
.L21:
	movl	12(%rsp), %eax
	leal	-1(%r8), %r9d
	cmpl	%eax, %r8d
	je	.L17
	xorl	%ecx, %ecx
.L18:
	leal	-1(%r9), %edi
	movl	%r11d, 92(%rsp)
	movl	%ecx, 88(%rsp)
	movl	%edx, 84(%rsp)
	movl	%r8d, 80(%rsp)
	movl	%esi, 76(%rsp)
	movl	%r10d, 72(%rsp)
	movl	%r9d, 68(%rsp)
	call	fib
	movl	68(%rsp), %r9d
	movl	88(%rsp), %ecx
	movl	72(%rsp), %r10d
	movl	76(%rsp), %esi
	subl	$2, %r9d
	addl	%eax, %ecx
	movl	80(%rsp), %r8d
	movl	84(%rsp), %edx
	cmpl	$1, %r9d
	movl	92(%rsp), %r11d
	jg	.L18
	leal	-3(%r8), %edi
	subl	$2, %r8d
	andl	$1, %edi
	addl	%ecx, %edi
	addl	%edi, %edx
	cmpl	$1, %r8d
	jg	.L21
	movl	%ebx, %edi
	movl	20(%rsp), %ecx
	movl	%r15d, %ebx
	movl	24(%rsp), %r15d
.L20:
	addl	%edx, %r8d
	subl	$2, %ecx
	subl	$2, %edi
	addl	%r8d, %esi
	cmpl	$1, %ecx
	jg	.L23
	addl	%esi, %ecx
	movl	%r11d, %eax
	addl	%ecx, %r12d
	cmpl	$1, %r11d
	jg	.L25
.L49:
	movl	%r10d, %r8d
	movl	%r13d, %esi
.L24:
	addl	%r12d, %eax
	addl	%eax, %r14d
	cmpl	$1, %r15d
	jg	.L27
	movl	%r14d, %r12d
	movl	56(%rsp), %r9d
	movl	%r8d, %r14d
	movl	52(%rsp), %r8d
	movl	%r15d, %r10d
	movl	%esi, %r15d
.L26:
	addl	%r12d, %r10d
	movl	%r9d, %eax
	addl	%r10d, %r15d
	cmpl	$1, %r9d
	jg	.L29
	movl	%ebx, %esi
	movl	48(%rsp), %ecx
	movl	%r15d, %ebx
	movl	%esi, %r15d
.L28:
	addl	%eax, %ebx
	movl	%ecx, %edi
	addl	%ebx, %r14d
	cmpl	$1, %ecx
	jg	.L31
	movl	%r14d, %ebx
	movl	40(%rsp), %r13d
	movl	%r8d, %esi
	movl	44(%rsp), %r12d
	addl	%edi, %ebx
	movl	%r15d, %r14d
	movl	%esi, %eax
	addl	%ebx, %r13d
	cmpl	$1, %esi
	jg	.L33
.L50:
	movl	32(%rsp), %ebx
	addl	%r13d, %eax
	movl	%r14d, %r15d
	movl	36(%rsp), %r12d
	addl	%eax, %ebx
	cmpl	$1, %r15d
	jg	.L48
.L45:
	addl	%ebx, %r15d
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%r10d, %r8d
	movl	%r13d, %esi
	subl	$2, %eax
	addl	%edi, %r12d
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L16:
	addl	%eax, %esi
	subl	$2, %ecx
	movl	%r11d, %eax
	addl	%esi, %ecx
	addl	%ecx, %r12d
	cmpl	$1, %r11d
	jg	.L25
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%ebx, %edi
	movl	20(%rsp), %ecx
	movl	%r15d, %ebx
	subl	$2, %r8d
	movl	24(%rsp), %r15d
	addl	%r9d, %edx
	jmp	.L20
.L14:
	movl	%r15d, %r10d
	movl	%r14d, %r12d
	movl	56(%rsp), %r9d
	movl	%r8d, %r14d
	movl	%esi, %r15d
	movl	52(%rsp), %r8d
	subl	$2, %r10d
	addl	%r11d, %r12d
	jmp	.L26
.L13:
	movl	%ebx, %edx
	movl	%r15d, %ebx
	movl	48(%rsp), %ecx
	subl	$2, %eax
	movl	%edx, %r15d
	addl	%r9d, %ebx
	jmp	.L28
.L12:
	movl	%r14d, %ebx
	movl	40(%rsp), %r13d
	subl	$2, %edi
	movl	%r8d, %esi
	addl	%ecx, %ebx
	movl	44(%rsp), %r12d
	movl	%r15d, %r14d
	movl	%esi, %eax
	addl	%edi, %ebx
	addl	%ebx, %r13d
	cmpl	$1, %esi
	jle	.L50
	leal	-1(%rax), %ecx
	movl	%ecx, %edi
	cmpl	%r12d, %eax
	jne	.L51
.L11:
	movl	32(%rsp), %ebx
	subl	$2, %eax
	addl	%ecx, %r13d
	movl	%r14d, %r15d
	addl	%r13d, %eax
	movl	36(%rsp), %r12d
	addl	%eax, %ebx
	cmpl	$1, %r15d
	jle	.L45
.L48:
	leal	-1(%r15), %edx
	movl	%edx, %eax
	cmpl	%r12d, %r15d
	jne	.L52
.L10:
	addl	%ebx, %edx
	leal	-2(%r15,%rdx), %r15d
.L9:
	addq	$104, %rsp
	.cfi_def_cfa_offset 56
	movl	%r15d, %eax
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
.LFE5:
	.size	fib, .-fib
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
.LFB6:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$136, %rsp
	.cfi_def_cfa_offset 176
	movl	seed(%rip), %edx
	movq	%rsp, %rcx
	leaq	128(%rsp), %rbp
	movq	%rcx, %rbx
	movq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L54:
	movl	%edx, %eax
	addq	$4, %rsi
	sall	$13, %eax
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	movl	%edx, %edi
	imulq	$274877907, %rax, %rax
	shrq	$38, %rax
	imull	$1000, %eax, %eax
	subl	%eax, %edi
	movl	%edi, -4(%rsi)
	cmpq	%rbp, %rsi
	jne	.L54
	movl	%edx, seed(%rip)
	leaq	4(%rsp), %r8
	movl	$1, %r9d
	.p2align 4,,10
	.p2align 3
.L58:
	movl	(%r8), %edi
	movq	%r8, %rax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L57:
	movl	%edx, (%rax)
	leaq	-4(%rsi), %rax
	cmpq	%rcx, %rax
	je	.L62
.L55:
	movl	-4(%rax), %edx
	movq	%rax, %rsi
	cmpl	%edx, %edi
	jl	.L57
	addl	$1, %r9d
	movl	%edi, (%rsi)
	addq	$4, %r8
	cmpl	$32, %r9d
	jne	.L58
.L67:
	leaq	buffer(%rip), %r12
	movl	$1, %r13d
	.p2align 4,,10
	.p2align 3
.L60:
	movslq	(%rbx), %rdi
	call	number
	movslq	used(%rip), %rax
	leal	1(%rax), %edx
	movb	$32, (%r12,%rax)
	movl	%edx, used(%rip)
	cmpl	$4096, %edx
	jne	.L59
	movl	$4096, %edx
	movq	%r13, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
.L59:
	addq	$4, %rbx
	cmpq	%rbp, %rbx
	jne	.L60
	movl	$20, %edi
	call	fib
	movslq	%eax, %rdi
	call	number
	movl	used(%rip), %edx
	movslq	%edx, %rax
	addl	$1, %edx
	movl	%edx, used(%rip)
	movb	$10, (%r12,%rax)
	cmpl	$4096, %edx
	jne	.L61
	movl	$1, %eax
	movl	$4096, %edx
	movq	%r12, %rsi
	movq	%rax, %rdi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, used(%rip)
.L61:
	movl	$1, %eax
	movslq	%edx, %rdx
	movq	%r12, %rsi
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
	.p2align 4,,10
	.p2align 3
#NO_APP
.L62:
	movq	%rcx, %rsi
	addl	$1, %r9d
	addq	$4, %r8
	movl	%edi, (%rsi)
	cmpl	$32, %r9d
	jne	.L58
	jmp	.L67
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
