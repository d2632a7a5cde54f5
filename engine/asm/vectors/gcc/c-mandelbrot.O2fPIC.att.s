	.file	"c-mandelbrot.c"
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
	.globl	start
	.type	start, @function
start:
.LFB2:
	.cfi_startproc
	movabsq	$-8608480567731124087, %r10
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xorl	%r8d, %r8d
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
	leaq	shades(%rip), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movl	$3123612579, %ebx
	leaq	-72(%rsp), %rsi
.L2:
	movabsq	$-6148914691236517205, %rax
	movq	%r8, -80(%rsp)
	movq	%rsi, %r13
	xorl	%r12d, %r12d
	mulq	%r8
	shrq	$5, %rdx
	leaq	-1310720(%rdx), %r11
	.p2align 4,,10
	.p2align 3
.L6:
	movq	%r12, %rax
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%edi, %edi
	mulq	%r10
	xorl	%eax, %eax
	shrq	$5, %rdx
	leaq	-2359296(%rdx), %r14
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L3:
	imulq	%rdi, %rax
	addl	$1, %r8d
	sarq	$19, %rax
	leaq	(%rax,%r11), %rdi
	movq	%rdx, %rax
	subq	%rcx, %rax
	addq	%r14, %rax
	cmpl	$64, %r8d
	je	.L13
	movq	%rax, %rdx
	movq	%rdi, %rcx
	imulq	%rax, %rdx
	imulq	%rdi, %rcx
	sarq	$20, %rdx
	sarq	$20, %rcx
	leaq	(%rdx,%rcx), %r9
	cmpq	$4194304, %r9
	jle	.L3
	movl	%r8d, %eax
	imulq	%rbx, %rax
	shrq	$35, %rax
	leal	(%rax,%rax,4), %edx
	leal	(%rax,%rdx,2), %eax
	subl	%eax, %r8d
	movslq	%r8d, %r8
	movzbl	0(%rbp,%r8), %eax
.L8:
	addq	$3145728, %r12
	movb	%al, 0(%r13)
	addq	$1, %r13
	cmpq	$188743680, %r12
	jne	.L6
	movb	$10, -12(%rsp)
	movq	-80(%rsp), %r8
	movq	%r15, %rax
	movq	%r15, %rdi
	movl	$61, %edx
#APP
# 5 "c-mandelbrot.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$5242880, %r8
	cmpq	$125829120, %r8
	jne	.L2
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	xorl	%eax, %eax
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
.L13:
	.cfi_restore_state
	movl	$64, %eax
	jmp	.L8
	.cfi_endproc
.LFE2:
	.size	start, .-start
	.section	.rodata
	.align 8
	.type	shades, @object
	.size	shades, 13
shades:
	.string	" .,:;+*oO#%@"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
