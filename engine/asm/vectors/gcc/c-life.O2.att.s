	.file	"c-life.c"
	.text
#APP
	.globl _start
_start: mov %rsp, %rdi
 and $-16, %rsp
 call start
 mov %eax, %edi
 mov $60, %eax
 syscall
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"\n"
#NO_APP
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB4:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movzwl	.LC0(%rip), %eax
	leaq	128+world(%rip), %r10
	pxor	%xmm2, %xmm2
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	leaq	-128(%r10), %r9
	movl	$1, %edi
	movl	$6, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	$17, %r15d
	movl	%r14d, %r13d
	movdqa	.LC2(%rip), %xmm4
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movdqa	.LC3(%rip), %xmm3
	movl	$1, %r8d
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	leaq	next(%rip), %rbx
	movb	$1, 51+world(%rip)
	movw	%ax, 49+world(%rip)
	movb	$1, 35+world(%rip)
	leaq	-40(%rsp), %rbp
	movb	$1, 18+world(%rip)
	movq	%rbp, %r14
	movb	$1, 91+world(%rip)
	movw	%ax, 89+world(%rip)
.L2:
	leaq	world(%rip), %rbp
	movq	%r14, %rsi
.L3:
	movdqa	%xmm2, %xmm0
	movdqa	%xmm3, %xmm1
	movq	%rdi, %rax
	movq	%r15, %rdx
	pcmpeqb	0(%rbp), %xmm0
	movb	$10, -24(%rsp)
	pand	%xmm0, %xmm1
	pandn	%xmm4, %xmm0
	por	%xmm1, %xmm0
	movaps	%xmm0, -40(%rsp)
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$16, %rbp
	cmpq	%r10, %rbp
	jne	.L3
	movq	%rsi, %r14
	movq	%rdi, %rax
	leaq	.LC1(%rip), %rsi
	movq	%rdi, %rdx
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%r13d, -44(%rsp)
	leaq	next(%rip), %rax
	xorl	%r12d, %r12d
.L4:
	movq	%r12, %rdx
	movq	%rax, -56(%rsp)
	xorl	%r13d, %r13d
	movq	%r14, %rcx
	salq	$4, %rdx
	addq	%r9, %rdx
	.p2align 4,,10
	.p2align 3
.L12:
	xorl	%r14d, %r14d
	movl	$-1, %ebp
.L10:
	leal	0(%rbp,%r12), %esi
	movl	$-1, %eax
	andl	$7, %esi
	salq	$4, %rsi
	addq	%r9, %rsi
.L6:
	movl	%ebp, %r11d
	orl	%eax, %r11d
	cmove	%r8d, %eax
	leal	(%rax,%r13), %r11d
	addl	$1, %eax
	andl	$15, %r11d
	movzbl	(%rsi,%r11), %r11d
	addl	%r11d, %r14d
	cmpl	$2, %eax
	jne	.L6
	addl	$1, %ebp
	cmpl	$2, %ebp
	jne	.L10
	movl	$1, %esi
	cmpl	$3, %r14d
	je	.L8
	xorl	%esi, %esi
	cmpl	$2, %r14d
	jne	.L8
	cmpb	$0, (%rdx,%r13)
	setne	%sil
.L8:
	movq	-56(%rsp), %rax
	movb	%sil, (%rax,%r13)
	addq	$1, %r13
	cmpq	$16, %r13
	jne	.L12
	movq	-56(%rsp), %rax
	addq	$1, %r12
	movq	%rcx, %r14
	addq	$16, %rax
	cmpq	$8, %r12
	jne	.L4
	movl	-44(%rsp), %r13d
	xorl	%eax, %eax
.L11:
	movdqa	(%rbx,%rax), %xmm5
	movaps	%xmm5, (%r9,%rax)
	addq	$16, %rax
	cmpq	$128, %rax
	jne	.L11
	subl	$1, %r13d
	jne	.L2
	popq	%rbx
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
	.cfi_endproc
.LFE4:
	.size	start, .-start
	.local	next
	.comm	next,128,32
	.local	world
	.comm	world,128,32
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	1
	.byte	1
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC2:
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.byte	35
	.align 16
.LC3:
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.byte	46
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
