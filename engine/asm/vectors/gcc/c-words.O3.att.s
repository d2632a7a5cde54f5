	.file	"c-words.c"
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
	.type	show, @function
show:
.LFB6:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.L97
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
	movq	%rdi, %rbx
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	movq	(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L19
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L16
	movq	(%r12), %r15
	testq	%r15, %r15
	je	.L101
	movq	(%r15), %r13
	testq	%r13, %r13
	je	.L9
	movq	0(%r13), %rdi
	call	show
	movq	32(%r13), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L10:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L10
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r13), %rdx
	movq	16(%r13), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r13), %rdi
	call	show
.L9:
	movq	32(%r15), %rcx
	movb	$10, 51(%rsp)
	leaq	51(%rsp), %r14
	movabsq	$7378697629483820647, %r8
	movq	%r14, %rdi
	.p2align 4,,10
	.p2align 3
.L11:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L11
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r15), %rdx
	movq	16(%r15), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	52(%rsp), %r13
	movq	%rdi, %rax
	movq	%r8, %rsi
	movq	%r13, %rdx
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r15), %r15
	testq	%r15, %r15
	je	.L13
	movq	(%r15), %rdi
	call	show
	movq	32(%r15), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L14:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L14
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r15), %rdx
	movq	16(%r15), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r15), %rdi
	call	show
.L13:
	movq	32(%r12), %rcx
	movb	$10, 51(%rsp)
	movq	%r14, %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L8:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L8
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r12), %rdx
	movq	16(%r12), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r13, %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r12), %r12
	testq	%r12, %r12
	je	.L16
	movq	(%r12), %rdi
	call	show
	movq	32(%r12), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L17:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L17
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r12), %rdx
	movq	16(%r12), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r12), %rdi
	call	show
.L16:
	movq	32(%rbp), %rcx
	movb	$10, 39(%rsp)
	leaq	39(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L6:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L6
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	40(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L19
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L20
	movq	(%r12), %rdi
	call	show
	movq	32(%r12), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L21:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L21
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r12), %rdx
	movq	16(%r12), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r12), %rdi
	call	show
.L20:
	movq	32(%rbp), %rcx
	movb	$10, 51(%rsp)
	leaq	51(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L22:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L22
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	52(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L19
	movq	0(%rbp), %rdi
	call	show
	movq	32(%rbp), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L25:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L25
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rdi
	call	show
.L19:
	movb	$10, 15(%rsp)
	movq	32(%rbx), %rcx
	leaq	15(%rsp), %rdi
	movabsq	$7378697629483820647, %rsi
	.p2align 4,,10
	.p2align 3
.L4:
	movq	%rcx, %rax
	movq	%rdi, %r8
	subq	$1, %rdi
	imulq	%rsi
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L4
	movq	16(%rbx), %rsi
	movq	24(%rbx), %rdx
	movb	$32, -1(%rdi)
	subq	$2, %r8
	movl	$1, %edi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	16(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1
	movq	(%rbx), %rbp
	testq	%rbp, %rbp
	je	.L36
	movq	0(%rbp), %r13
	testq	%r13, %r13
	je	.L30
	movq	0(%r13), %r14
	leaq	63(%rsp), %r12
	testq	%r14, %r14
	je	.L31
	movq	(%r14), %rdi
	call	show
	movq	32(%r14), %rcx
	movb	$10, 63(%rsp)
	movq	%r12, %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L32:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L32
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r14), %rdx
	movq	16(%r14), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r14), %rdi
	call	show
.L31:
	movabsq	$7378697629483820647, %rdi
	movq	32(%r13), %rcx
	movb	$10, 63(%rsp)
	.p2align 4,,10
	.p2align 3
.L33:
	movq	%rcx, %rax
	movq	%r12, %rsi
	subq	$1, %r12
	imulq	%rdi
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%r12)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L33
	movl	$1, %edi
	movb	$32, -1(%r12)
	leaq	-2(%rsi), %r8
	movq	24(%r13), %rdx
	movq	16(%r13), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r13), %rdi
	call	show
.L30:
	movq	32(%rbp), %rcx
	movb	$10, 51(%rsp)
	leaq	51(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L34:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L34
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	52(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L36
	movq	0(%rbp), %rdi
	call	show
	movq	32(%rbp), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L37:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L37
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rdi
	call	show
.L36:
	movb	$10, 27(%rsp)
	movq	32(%rbx), %rcx
	leaq	27(%rsp), %rdi
	movabsq	$7378697629483820647, %rsi
	.p2align 4,,10
	.p2align 3
.L29:
	movq	%rcx, %rax
	movq	%rdi, %r8
	subq	$1, %rdi
	imulq	%rsi
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L29
	movb	$32, -1(%rdi)
	movl	$1, %edi
	movq	16(%rbx), %rsi
	subq	$2, %r8
	movq	24(%rbx), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	28(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1
	movq	(%rbx), %rbp
	testq	%rbp, %rbp
	je	.L46
	movq	0(%rbp), %r12
	testq	%r12, %r12
	je	.L42
	movq	(%r12), %rdi
	call	show
	movq	32(%r12), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L43:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L43
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%r12), %rdx
	movq	16(%r12), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r12), %rdi
	call	show
.L42:
	movq	32(%rbp), %rcx
	movb	$10, 51(%rsp)
	leaq	51(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L44:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L44
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	52(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L46
	movq	0(%rbp), %rdi
	call	show
	movq	32(%rbp), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L47:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L47
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rdi
	call	show
.L46:
	movq	32(%rbx), %rcx
	movb	$10, 39(%rsp)
	leaq	39(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L41:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L41
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbx), %rdx
	movq	16(%rbx), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	40(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1
	movq	(%rbx), %rbp
	testq	%rbp, %rbp
	je	.L50
	movq	0(%rbp), %rdi
	call	show
	movq	32(%rbp), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L51:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L51
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbp), %rdx
	movq	16(%rbp), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbp), %rdi
	call	show
.L50:
	movq	32(%rbx), %rcx
	movb	$10, 51(%rsp)
	leaq	51(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L52:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L52
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbx), %rdx
	movq	16(%rbx), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	52(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1
	movq	(%rbx), %rdi
	call	show
	movq	32(%rbx), %rcx
	movb	$10, 63(%rsp)
	leaq	63(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L55:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L55
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbx), %rdx
	movq	16(%rbx), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rdi
	call	show
.L1:
	addq	$72, %rsp
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
	.p2align 4,,10
	.p2align 3
.L97:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.p2align 4,,10
	.p2align 3
.L101:
	.cfi_def_cfa_offset 128
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	leaq	51(%rsp), %r14
	leaq	52(%rsp), %r13
	jmp	.L13
	.cfi_endproc
.LFE6:
	.size	show, .-show
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB7:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movl	$9, %eax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	$-1, %r8
	xorl	%edi, %edi
	movl	$81920, %esi
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	$3, %edx
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	movq	$0, 24(%rsp)
#APP
# 21 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
	movq	%rax, nodes(%rip)
	testq	%rax, %rax
	js	.L102
	xorl	%r8d, %r8d
	leaq	input(%rip), %r9
	xorl	%edi, %edi
	movl	$2048, %r10d
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L108:
	addq	%rax, %r8
	cmpq	$2047, %r8
	jg	.L105
.L104:
	movq	%r10, %rdx
	leaq	(%r9,%r8), %rsi
	movq	%rdi, %rax
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L108
	movq	24(%rsp), %r10
	testq	%r8, %r8
	je	.L106
.L105:
	movq	nodes(%rip), %rax
	movq	24(%rsp), %r10
	xorl	%ebp, %ebp
	xorl	%edx, %edx
	movq	used(%rip), %rbx
	leaq	-1+input(%rip), %r11
	movq	%rax, 8(%rsp)
	jmp	.L107
	.p2align 4,,10
	.p2align 3
.L113:
	addq	$1, %rdx
	cmpq	%r8, %rdx
	je	.L111
.L107:
	movzbl	(%r9,%rdx), %eax
	orl	$32, %eax
	subl	$97, %eax
	cmpb	$25, %al
	ja	.L113
	cmpq	%r8, %rdx
	jge	.L111
	movq	%rdx, %rsi
	jmp	.L112
	.p2align 4,,10
	.p2align 3
.L116:
	addq	$1, %rsi
	movb	%al, (%rsi,%r11)
	cmpq	%r8, %rsi
	je	.L115
.L112:
	movzbl	(%r9,%rsi), %eax
	orl	$32, %eax
	leal	-97(%rax), %ecx
	cmpb	$25, %cl
	jbe	.L116
	cmpq	%rdx, %rsi
	jg	.L115
.L153:
	movq	%rsi, %rdx
	jmp	.L107
.L184:
	movq	24(%rsp), %r10
.L181:
	movq	%rbx, used(%rip)
.L106:
	testq	%r10, %r10
	je	.L136
	movq	(%r10), %r9
	testq	%r9, %r9
	je	.L133
	movq	(%r9), %rbx
	testq	%rbx, %rbx
	je	.L129
	movq	(%rbx), %rdi
	call	show
	movq	32(%rbx), %rcx
	movb	$10, 79(%rsp)
	leaq	79(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L130:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L130
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%rbx), %rsi
	movq	24(%rbx), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rdi
	call	show
.L129:
	movq	32(%r9), %rcx
	movb	$10, 67(%rsp)
	leaq	67(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L131:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L131
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	68(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r9), %r9
	testq	%r9, %r9
	je	.L133
	movq	(%r9), %rdi
	call	show
	movq	32(%r9), %rcx
	movb	$10, 79(%rsp)
	leaq	79(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L134:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L134
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r9), %rdi
	call	show
.L133:
	movb	$10, 43(%rsp)
	movq	32(%r10), %rcx
	leaq	43(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L128:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rsi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L128
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r10), %rsi
	movq	24(%r10), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	44(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r10), %r9
	testq	%r9, %r9
	je	.L136
	movq	(%r9), %r10
	testq	%r10, %r10
	je	.L137
	movq	(%r10), %rdi
	call	show
	movq	32(%r10), %rcx
	movb	$10, 79(%rsp)
	leaq	79(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L138:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L138
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r10), %rsi
	movq	24(%r10), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r10), %rdi
	call	show
.L137:
	movb	$10, 55(%rsp)
	movq	32(%r9), %rcx
	leaq	55(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L139:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L139
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	56(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r9), %r9
	testq	%r9, %r9
	je	.L136
	movq	(%r9), %r10
	testq	%r10, %r10
	je	.L142
	movq	(%r10), %rdi
	call	show
	movq	32(%r10), %rcx
	movb	$10, 79(%rsp)
	leaq	79(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L143:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L143
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r10), %rsi
	movq	24(%r10), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r10), %rdi
	call	show
.L142:
	movq	32(%r9), %rcx
	movb	$10, 67(%rsp)
	leaq	67(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L144:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L144
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	68(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r9), %r9
	testq	%r9, %r9
	je	.L136
	movq	(%r9), %rdi
	call	show
	movq	32(%r9), %rcx
	movb	$10, 79(%rsp)
	leaq	79(%rsp), %rsi
	movabsq	$7378697629483820647, %r8
.L147:
	movq	%rcx, %rax
	movq	%rsi, %rdi
	subq	$1, %rsi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	leal	48(%rcx), %eax
	movq	%rdx, %rcx
	movb	%al, (%rsi)
	testq	%rdx, %rdx
	jne	.L147
	leaq	-2(%rdi), %r8
	movl	$1, %edi
	movb	$32, -1(%rsi)
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%r9), %rdi
	call	show
.L136:
	xorl	%edx, %edx
.L102:
	addq	$88, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%edx, %eax
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
	.p2align 4,,10
	.p2align 3
.L115:
	.cfi_restore_state
	movq	%rsi, %r14
	movq	%r10, %r13
	subq	%rdx, %r14
	addq	%r9, %rdx
	testq	%r10, %r10
	je	.L152
	.p2align 4,,10
	.p2align 3
.L124:
	movq	24(%r13), %r15
	movq	16(%r13), %rdi
	cmpq	%r15, %r14
	movq	%r15, %rcx
	cmovle	%r14, %rcx
	testq	%rcx, %rcx
	jle	.L118
	xorl	%eax, %eax
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L119:
	addq	$1, %rax
	cmpq	%rcx, %rax
	je	.L118
.L122:
	movzbl	(%rdi,%rax), %r12d
	cmpb	%r12b, (%rdx,%rax)
	je	.L119
	jge	.L121
.L120:
	movq	%r13, %rax
.L123:
	movq	(%rax), %r13
	testq	%r13, %r13
	jne	.L124
.L117:
	leaq	1(%rbx), %rdi
	leaq	(%rbx,%rbx,4), %rcx
	movq	8(%rsp), %rbx
	leaq	(%rbx,%rcx,8), %rcx
	movq	%rdi, %rbx
	movq	%rcx, (%rax)
	movq	%rdx, 16(%rcx)
	movq	%r14, 24(%rcx)
	movq	$1, 32(%rcx)
	cmpq	%r8, %rsi
	jge	.L184
	movq	24(%rsp), %r10
	movq	%rsi, %rdx
	movl	$1, %ebp
	jmp	.L107
	.p2align 4,,10
	.p2align 3
.L118:
	cmpq	%r15, %r14
	jl	.L120
	je	.L185
.L121:
	leaq	8(%r13), %rax
	jmp	.L123
.L185:
	addq	$1, 32(%r13)
	cmpq	%r8, %rsi
	jl	.L153
.L111:
	testb	%bpl, %bpl
	jne	.L181
	jmp	.L106
	.p2align 4,,10
	.p2align 3
.L152:
	leaq	24(%rsp), %rax
	jmp	.L117
	.cfi_endproc
.LFE7:
	.size	start, .-start
	.local	used
	.comm	used,8,8
	.local	nodes
	.comm	nodes,8,8
	.local	input
	.comm	input,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
