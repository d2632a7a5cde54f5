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
	.p2align 4
	.type	block.constprop.0, @function
block.constprop.0:
.LFB7:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$176, %rsp
	.cfi_def_cfa_offset 200
	movdqa	.LC0(%rip), %xmm0
	movdqa	buffer.0(%rip), %xmm5
	movdqa	16+buffer.0(%rip), %xmm1
	movdqa	16+buffer.0(%rip), %xmm2
	leaq	-24(%rsp), %rax
	leaq	168(%rsp), %rdx
	pand	%xmm0, %xmm5
	movdqa	48+buffer.0(%rip), %xmm3
	movdqa	%xmm0, %xmm7
	movdqa	%xmm0, %xmm6
	pand	%xmm0, %xmm1
	psrlw	$8, %xmm2
	movdqa	48+buffer.0(%rip), %xmm4
	packuswb	%xmm1, %xmm5
	movdqa	buffer.0(%rip), %xmm1
	pand	%xmm0, %xmm3
	psrlw	$8, %xmm4
	psrlw	$8, %xmm1
	packuswb	%xmm2, %xmm1
	movdqa	32+buffer.0(%rip), %xmm2
	pand	%xmm1, %xmm7
	psrlw	$8, %xmm1
	pand	%xmm0, %xmm2
	packuswb	%xmm3, %xmm2
	movdqa	32+buffer.0(%rip), %xmm3
	pand	%xmm2, %xmm6
	psrlw	$8, %xmm2
	psrlw	$8, %xmm3
	packuswb	%xmm4, %xmm3
	movdqa	%xmm0, %xmm4
	pand	%xmm5, %xmm4
	psrlw	$8, %xmm5
	pand	%xmm3, %xmm0
	packuswb	%xmm0, %xmm7
	movdqa	%xmm5, %xmm8
	pxor	%xmm0, %xmm0
	psrlw	$8, %xmm3
	packuswb	%xmm2, %xmm8
	packuswb	%xmm6, %xmm4
	packuswb	%xmm3, %xmm1
	movdqa	%xmm7, %xmm5
	movdqa	%xmm4, %xmm6
	punpckhbw	%xmm0, %xmm5
	punpckhbw	%xmm0, %xmm4
	movdqa	%xmm7, %xmm10
	movdqa	%xmm8, %xmm9
	movdqa	%xmm8, %xmm2
	movdqa	%xmm1, %xmm8
	pxor	%xmm3, %xmm3
	punpcklbw	%xmm0, %xmm6
	punpcklbw	%xmm0, %xmm10
	punpcklbw	%xmm0, %xmm8
	punpckhbw	%xmm0, %xmm1
	punpcklbw	%xmm0, %xmm9
	punpckhbw	%xmm0, %xmm2
	movdqa	%xmm5, %xmm7
	movdqa	%xmm4, %xmm0
	punpckhwd	%xmm3, %xmm0
	punpckhwd	%xmm3, %xmm7
	punpcklwd	%xmm3, %xmm4
	psllw	$8, %xmm2
	pslld	$16, %xmm7
	punpcklwd	%xmm3, %xmm5
	pslld	$24, %xmm0
	psllw	$8, %xmm9
	movdqa	%xmm2, %xmm11
	por	%xmm7, %xmm0
	movdqa	%xmm1, %xmm7
	punpckhwd	%xmm3, %xmm11
	punpckhwd	%xmm3, %xmm7
	movdqa	%xmm9, %xmm12
	punpcklwd	%xmm3, %xmm2
	por	%xmm11, %xmm7
	movdqa	%xmm10, %xmm11
	punpckhwd	%xmm3, %xmm10
	por	%xmm7, %xmm0
	movdqa	%xmm6, %xmm7
	punpckhwd	%xmm3, %xmm6
	punpcklwd	%xmm3, %xmm7
	punpcklwd	%xmm3, %xmm11
	punpcklwd	%xmm3, %xmm12
	movaps	%xmm0, -40(%rsp)
	pslld	$16, %xmm11
	pslld	$24, %xmm7
	punpckhwd	%xmm3, %xmm9
	psrldq	$8, %xmm0
	por	%xmm11, %xmm7
	movdqa	%xmm8, %xmm11
	punpcklwd	%xmm3, %xmm1
	punpcklwd	%xmm3, %xmm11
	pslld	$24, %xmm6
	punpckhwd	%xmm3, %xmm8
	pslld	$16, %xmm10
	pslld	$24, %xmm4
	por	%xmm12, %xmm11
	pslld	$16, %xmm5
	por	%xmm10, %xmm6
	por	%xmm9, %xmm8
	por	%xmm5, %xmm4
	por	%xmm2, %xmm1
	por	%xmm11, %xmm7
	por	%xmm8, %xmm6
	por	%xmm4, %xmm1
	movaps	%xmm7, -88(%rsp)
	movaps	%xmm6, -72(%rsp)
	movaps	%xmm1, -56(%rsp)
	.p2align 4,,10
	.p2align 3
.L2:
	movdqa	%xmm0, %xmm1
	movdqa	%xmm0, %xmm3
	movdqa	%xmm0, %xmm4
	addq	$8, %rax
	psrld	$19, %xmm3
	pslld	$13, %xmm1
	movq	-68(%rax), %xmm2
	por	%xmm3, %xmm1
	psrld	$17, %xmm4
	movdqa	%xmm0, %xmm3
	pslld	$15, %xmm3
	psrld	$10, %xmm0
	por	%xmm4, %xmm3
	movdqa	%xmm2, %xmm4
	pxor	%xmm3, %xmm1
	psrld	$7, %xmm4
	movdqa	%xmm2, %xmm3
	pxor	%xmm0, %xmm1
	psrld	$18, %xmm3
	movdqa	%xmm2, %xmm0
	pslld	$14, %xmm0
	por	%xmm3, %xmm0
	movdqa	%xmm2, %xmm3
	pslld	$25, %xmm3
	psrld	$3, %xmm2
	por	%xmm4, %xmm3
	pxor	%xmm3, %xmm0
	pxor	%xmm2, %xmm0
	movq	-72(%rax), %xmm2
	paddd	%xmm0, %xmm1
	movq	-36(%rax), %xmm0
	paddd	%xmm2, %xmm0
	paddd	%xmm1, %xmm0
	movq	%xmm0, -8(%rax)
	cmpq	%rax, %rdx
	jne	.L2
	movdqa	h(%rip), %xmm1
	xorl	%r9d, %r9d
	movdqa	16+h(%rip), %xmm0
	leaq	k(%rip), %rbx
	leaq	-88(%rsp), %r11
	leaq	-120(%rsp), %r8
	movaps	%xmm1, -120(%rsp)
	movd	%xmm0, %eax
	movd	%xmm1, %edx
	leaq	-96(%rsp), %r10
	movaps	%xmm0, -104(%rsp)
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%eax, %esi
	movl	%eax, %ecx
	movl	%edx, %edi
	movl	-112(%rsp), %ebp
	rorl	$11, %ecx
	rorl	$6, %esi
	xorl	%ecx, %esi
	movl	%eax, %ecx
	rorl	$2, %edi
	roll	$7, %ecx
	xorl	%ecx, %esi
	movl	(%r11,%r9), %ecx
	addl	(%rbx,%r9), %ecx
	addl	-92(%rsp), %ecx
	addl	%ecx, %esi
	movl	%eax, %ecx
	andl	-100(%rsp), %eax
	notl	%ecx
	andl	-96(%rsp), %ecx
	xorl	%ecx, %eax
	movl	-116(%rsp), %ecx
	addl	%eax, %esi
	movl	%edx, %eax
	rorl	$13, %eax
	xorl	%eax, %edi
	movl	%edx, %eax
	roll	$10, %eax
	xorl	%eax, %edi
	movl	%ecx, %eax
	andl	%ebp, %ecx
	xorl	%ebp, %eax
	andl	%edx, %eax
	xorl	%ecx, %eax
	addl	%eax, %edi
	movq	%r10, %rax
	.p2align 4,,10
	.p2align 3
.L3:
	movl	(%rax), %ecx
	movq	%rax, %rdx
	subq	$4, %rax
	movl	%ecx, 8(%rax)
	cmpq	%rdx, %r8
	jne	.L3
	movl	-104(%rsp), %eax
	leal	(%rsi,%rdi), %edx
	addq	$4, %r9
	movl	%edx, -120(%rsp)
	addl	%esi, %eax
	movl	%eax, -104(%rsp)
	cmpq	$256, %r9
	jne	.L4
	paddd	-120(%rsp), %xmm1
	paddd	-104(%rsp), %xmm0
	movaps	%xmm1, h(%rip)
	movaps	%xmm0, 16+h(%rip)
	addq	$176, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7:
	.size	block.constprop.0, .-block.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$2, %r8d
	leaq	k(%rip), %r15
	xorl	%r11d, %r11d
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movabsq	$137438953472, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	xorl	%r12d, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	leaq	h(%rip), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xorl	%ebx, %ebx
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$1, %esi
	movl	$2, %ecx
	cmpl	$3, %r8d
	jbe	.L14
	.p2align 4,,10
	.p2align 3
.L13:
	xorl	%edx, %edx
	movl	%r8d, %eax
	divl	%ecx
	testl	%edx, %edx
	cmove	%ebx, %esi
	addl	$1, %ecx
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %r8d
	jnb	.L13
	testl	%esi, %esi
	je	.L54
.L14:
	movl	%r8d, %r10d
	movslq	%r12d, %r13
	movq	%r14, %rdi
	xorl	%esi, %esi
	cmpl	$7, %r12d
	jle	.L18
.L16:
	addl	$1, %r12d
	salq	$32, %r10
	movq	%r14, %rdi
	xorl	%esi, %esi
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L22:
	leaq	(%rdi,%rsi), %rcx
	shrq	%rcx
	movq	%rcx, %rax
	mulq	%rcx
	movq	%rdx, %r9
	mulq	%rcx
	imulq	%rcx, %r9
	addq	%r9, %rdx
	cmpq	%rax, %r11
	movq	%r10, %r9
	sbbq	%rdx, %r9
	cmovnc	%rcx, %rsi
	cmovc	%rcx, %rdi
.L21:
	movq	%rdi, %rax
	subq	%rsi, %rax
	cmpq	$1, %rax
	ja	.L22
	movl	%esi, (%r15,%r13,4)
	addl	$1, %r8d
	cmpl	$64, %r12d
	jne	.L11
	leaq	buffer.0(%rip), %rbx
	xorl	%eax, %eax
	movl	$64, %edx
	movq	%rax, %rdi
	movq	%rbx, %rsi
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L24
	xorl	%r8d, %r8d
	xorl	%r12d, %r12d
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L56:
	movl	$64, %edx
	movl	%r8d, %esi
	subl	%r8d, %edx
	addq	%rbx, %rsi
.L26:
	xorl	%eax, %eax
	movq	%rax, %rdi
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L55
.L27:
	addl	%eax, %r8d
	addq	%rax, %r12
	cmpl	$64, %r8d
	jne	.L56
	call	block.constprop.0
	movq	%rbx, %rsi
	movl	$64, %edx
	xorl	%r8d, %r8d
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	(%rdi,%rsi), %rcx
	movq	%r10, %r9
	shrq	%rcx
	movq	%rcx, %rax
	mulq	%rcx
	cmpq	%rax, %r11
	sbbq	%rdx, %r9
	cmovnc	%rcx, %rsi
	cmovc	%rcx, %rdi
.L18:
	movq	%rdi, %rax
	subq	%rsi, %rax
	cmpq	$1, %rax
	ja	.L19
	movslq	%r12d, %r13
	movl	%esi, 0(%rbp,%r13,4)
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L54:
	addl	$1, %r8d
	jmp	.L11
.L55:
	movl	%r8d, %edx
	leal	1(%r8), %eax
	salq	$3, %r12
	movb	$-128, (%rbx,%rdx)
	cmpl	$56, %eax
	jbe	.L30
	cmpl	$63, %eax
	ja	.L33
	leaq	1+buffer.0(%rip), %rcx
	leaq	(%rbx,%rax), %rdx
	addq	%rcx, %rax
	movl	$62, %ecx
	subl	%r8d, %ecx
	addq	%rcx, %rax
	.p2align 4,,10
	.p2align 3
.L32:
	movb	$0, (%rdx)
	addq	$1, %rdx
	cmpq	%rax, %rdx
	jne	.L32
.L33:
	call	block.constprop.0
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L35:
	movl	%eax, %edx
	addl	$1, %eax
	movb	$0, (%rbx,%rdx)
	cmpl	$56, %eax
	jne	.L35
.L34:
	leaq	56+buffer.0(%rip), %rax
	movl	$56, %ecx
	leaq	8(%rax), %rsi
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%r12, %rdx
	addq	$1, %rax
	shrq	%cl, %rdx
	subl	$8, %ecx
	movb	%dl, -1(%rax)
	cmpq	%rax, %rsi
	jne	.L36
	call	block.constprop.0
	xorl	%eax, %eax
	movq	%rsp, %rsi
	leaq	.LC1(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.L37:
	movl	%eax, %edx
	movl	%eax, %ecx
	sarl	$3, %edx
	notl	%ecx
	movslq	%edx, %rdx
	andl	$7, %ecx
	movl	0(%rbp,%rdx,4), %edx
	sall	$2, %ecx
	shrl	%cl, %edx
	andl	$15, %edx
	movzbl	(%rdi,%rdx), %edx
	movb	%dl, (%rsi,%rax)
	addq	$1, %rax
	cmpq	$64, %rax
	jne	.L37
	movl	$1, %eax
	movb	$10, 64(%rsp)
	movl	$65, %edx
	movq	%rax, %rdi
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$88, %rsp
	.cfi_remember_state
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
.L30:
	.cfi_restore_state
	jne	.L35
	jmp	.L34
.L24:
	movb	$-128, buffer.0(%rip)
	xorl	%r12d, %r12d
	movl	$1, %eax
	jmp	.L35
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.local	buffer.0
	.comm	buffer.0,64,32
	.local	h
	.comm	h,32,32
	.local	k
	.comm	k,256,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.value	255
	.value	255
	.value	255
	.value	255
	.value	255
	.value	255
	.value	255
	.value	255
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
