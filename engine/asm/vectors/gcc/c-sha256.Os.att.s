	.file	"c-sha256.c"
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
	.type	block.constprop.0, @function
block.constprop.0:
.LFB7:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leaq	buffer.0(%rip), %rcx
	xorl	%esi, %esi
	subq	$168, %rsp
	.cfi_def_cfa_offset 184
	leaq	-88(%rsp), %rdx
.L2:
	movzbl	(%rcx), %eax
	movzbl	1(%rcx), %edi
	addq	$4, %rsi
	addq	$4, %rcx
	sall	$16, %edi
	sall	$24, %eax
	orl	%edi, %eax
	movzbl	-1(%rcx), %edi
	orl	%edi, %eax
	movzbl	-2(%rcx), %edi
	sall	$8, %edi
	orl	%edi, %eax
	movl	%eax, -4(%rsi,%rdx)
	cmpq	$64, %rsi
	jne	.L2
	movq	%rdx, %rcx
	leaq	104(%rsp), %r8
.L3:
	movl	4(%rcx), %esi
	movl	56(%rcx), %edi
	addq	$4, %rcx
	movl	%esi, %eax
	movl	%esi, %r9d
	shrl	$3, %esi
	roll	$14, %r9d
	rorl	$7, %eax
	xorl	%r9d, %eax
	movl	%edi, %r9d
	xorl	%esi, %eax
	movl	32(%rcx), %esi
	addl	-4(%rcx), %esi
	roll	$13, %r9d
	addl	%esi, %eax
	movl	%edi, %esi
	shrl	$10, %edi
	roll	$15, %esi
	xorl	%r9d, %esi
	xorl	%edi, %esi
	addl	%esi, %eax
	movl	%eax, 60(%rcx)
	cmpq	%rcx, %r8
	jne	.L3
	xorl	%eax, %eax
	leaq	-120(%rsp), %r8
	leaq	h(%rip), %rdi
.L4:
	movl	(%rdi,%rax), %ecx
	addq	$4, %rax
	movl	%ecx, -4(%rax,%r8)
	cmpq	$32, %rax
	jne	.L4
	xorl	%esi, %esi
	leaq	k(%rip), %r9
.L6:
	movl	-104(%rsp), %ecx
	movl	-100(%rsp), %r10d
	movl	-120(%rsp), %ebx
	movl	%ecx, %eax
	andl	%ecx, %r10d
	movl	%ecx, %r11d
	notl	%eax
	andl	-96(%rsp), %eax
	rorl	$11, %r11d
	xorl	%r10d, %eax
	movl	%ecx, %r10d
	roll	$7, %ecx
	rorl	$6, %r10d
	xorl	%r11d, %r10d
	movl	-116(%rsp), %r11d
	xorl	%r10d, %ecx
	movl	%ebx, %r10d
	addl	%ecx, %eax
	movl	%ebx, %ecx
	rorl	$13, %r10d
	addl	-92(%rsp), %eax
	rorl	$2, %ecx
	addl	(%r9,%rsi), %eax
	addl	(%rdx,%rsi), %eax
	xorl	%r10d, %ecx
	movl	%ebx, %r10d
	roll	$10, %r10d
	xorl	%r10d, %ecx
	movl	-112(%rsp), %r10d
	xorl	%r11d, %r10d
	andl	-112(%rsp), %r11d
	andl	%ebx, %r10d
	xorl	%r11d, %r10d
	addl	%r10d, %ecx
	leaq	-92(%rsp), %r10
.L5:
	movl	-4(%r10), %r11d
	subq	$4, %r10
	movl	%r11d, 4(%r10)
	cmpq	%r10, %r8
	jne	.L5
	addl	%eax, -104(%rsp)
	addq	$4, %rsi
	addl	%ecx, %eax
	movl	%eax, -120(%rsp)
	cmpq	$256, %rsi
	jne	.L6
	xorl	%eax, %eax
.L7:
	movl	(%r8,%rax), %edx
	addl	%edx, (%rdi,%rax)
	addq	$4, %rax
	cmpq	$32, %rax
	jne	.L7
	addq	$168, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7:
	.size	block.constprop.0, .-block.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xorl	%esi, %esi
	movl	$2, %ecx
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	leaq	h(%rip), %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	leaq	k(%rip), %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	xorl	%r12d, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movl	$1, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	salq	$37, %rbp
	xorl	%ebx, %ebx
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
.L17:
	movl	$2, %edi
	movl	$1, %r8d
.L30:
	movl	%edi, %eax
	imull	%edi, %eax
	cmpl	%eax, %ecx
	jb	.L47
	xorl	%edx, %edx
	movl	%ecx, %eax
	divl	%edi
	testl	%edx, %edx
	cmove	%r12d, %r8d
	incl	%edi
	jmp	.L30
.L47:
	testl	%r8d, %r8d
	jne	.L20
	incl	%ecx
	movl	%esi, %r11d
	jmp	.L21
.L20:
	movl	%ecx, %r10d
	cmpl	$7, %esi
	jg	.L22
	movq	%rbp, %r9
	xorl	%r8d, %r8d
.L24:
	movq	%r9, %rax
	subq	%r8, %rax
	cmpq	$1, %rax
	jbe	.L48
	leaq	(%r9,%r8), %rdi
	movq	%r10, %r11
	shrq	%rdi
	movq	%rdi, %rax
	mulq	%rdi
	cmpq	%rax, %rbx
	sbbq	%rdx, %r11
	cmovnc	%rdi, %r8
	cmovc	%rdi, %r9
	jmp	.L24
.L48:
	movslq	%esi, %rax
	movl	%r8d, (%r14,%rax,4)
.L22:
	leal	1(%rsi), %r11d
	salq	$32, %r10
	movq	%rbp, %r9
	xorl	%r8d, %r8d
.L27:
	movq	%r9, %rax
	subq	%r8, %rax
	cmpq	$1, %rax
	jbe	.L49
	leaq	(%r9,%r8), %rdi
	shrq	%rdi
	movq	%rdi, %rax
	mulq	%rdi
	movq	%rdx, %r15
	mulq	%rdi
	imulq	%rdi, %r15
	addq	%r15, %rdx
	cmpq	%rax, %rbx
	movq	%r10, %r15
	sbbq	%rdx, %r15
	cmovnc	%rdi, %r8
	cmovc	%rdi, %r9
	jmp	.L27
.L49:
	movl	%r8d, 0(%r13,%rsi,4)
	incl	%ecx
	cmpl	$64, %r11d
	je	.L43
.L21:
	movslq	%r11d, %rsi
	jmp	.L17
.L43:
	xorl	%r8d, %r8d
	xorl	%ebx, %ebx
	leaq	buffer.0(%rip), %rbp
.L29:
	xorl	%eax, %eax
	movl	%r8d, %r9d
	movl	$64, %edx
	leaq	(%r9,%rbp), %rsi
	subl	%r8d, %edx
	movq	%rax, %rdi
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L50
	addl	%eax, %r8d
	addq	%rax, %rbx
	cmpl	$64, %r8d
	jne	.L29
	call	block.constprop.0
	xorl	%r8d, %r8d
	jmp	.L29
.L50:
	leal	1(%r8), %ecx
	movb	$-128, 0(%rbp,%r9)
	movl	%ecx, %eax
	addq	%rbp, %rax
	cmpl	$56, %ecx
	jbe	.L36
.L34:
	cmpl	$63, %ecx
	ja	.L51
	movb	$0, (%rax)
	incl	%ecx
	incq	%rax
	jmp	.L34
.L51:
	call	block.constprop.0
	xorl	%ecx, %ecx
.L36:
	cmpl	$56, %ecx
	je	.L52
	movl	%ecx, %eax
	incl	%ecx
	movb	$0, 0(%rbp,%rax)
	jmp	.L36
.L52:
	salq	$3, %rbx
	leaq	buffer.0(%rip), %rax
.L38:
	movq	%rbx, %rdx
	incq	%rax
	shrq	%cl, %rdx
	subl	$8, %ecx
	movb	%dl, 55(%rax)
	cmpl	$-8, %ecx
	jne	.L38
	call	block.constprop.0
	xorl	%eax, %eax
	leaq	.LC0(%rip), %rdi
	leaq	h(%rip), %r8
.L39:
	movl	%eax, %edx
	movl	%eax, %ecx
	leaq	15(%rsp), %rsi
	sarl	$3, %edx
	notl	%ecx
	movslq	%edx, %rdx
	andl	$7, %ecx
	movl	(%r8,%rdx,4), %edx
	sall	$2, %ecx
	shrl	%cl, %edx
	andl	$15, %edx
	movb	(%rdi,%rdx), %dl
	movb	%dl, 15(%rsp,%rax)
	incq	%rax
	cmpq	$64, %rax
	jne	.L39
	movl	$1, %eax
	movb	$10, 79(%rsp)
	movl	$65, %edx
	movq	%rax, %rdi
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$88, %rsp
	.cfi_def_cfa_offset 56
	xorl	%eax, %eax
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
.LFE6:
	.size	start, .-start
	.local	buffer.0
	.comm	buffer.0,64,32
	.local	h
	.comm	h,32,32
	.local	k
	.comm	k,256,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
