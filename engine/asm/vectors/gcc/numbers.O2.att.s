	.file	"numbers.c"
	.text
	.p2align 4
	.globl	mix
	.type	mix, @function
mix:
.LFB0:
	.cfi_startproc
	movss	.LC1(%rip), %xmm2
	pxor	%xmm3, %xmm3
	cvtsd2ss	%xmm1, %xmm3
	mulss	%xmm0, %xmm2
	cvtss2sd	%xmm0, %xmm0
	comisd	%xmm1, %xmm0
	addss	%xmm3, %xmm2
	pxor	%xmm3, %xmm3
	cvtsi2ssl	%edi, %xmm3
	subss	%xmm3, %xmm2
	ja	.L5
	movl	%edi, %edi
	pxor	%xmm0, %xmm0
	cvtsi2ssq	%rdi, %xmm0
	addss	%xmm2, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movss	.LC0(%rip), %xmm0
	addss	%xmm2, %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	mix, .-mix
	.p2align 4
	.globl	multiply
	.type	multiply, @function
multiply:
.LFB1:
	.cfi_startproc
	movq	%rdi, %rax
	movslq	%esi, %rsi
	imulq	%rdi, %rsi
	imulq	%rdi
	leaq	(%rsi,%rdx), %rax
	ret
	.cfi_endproc
.LFE1:
	.size	multiply, .-multiply
	.p2align 4
	.globl	bits
	.type	bits, @function
bits:
.LFB2:
	.cfi_startproc
	xorl	%edx, %edx
	rep bsfq	%rdi, %rdx
	bsrq	%rdi, %rax
	bswap	%edi
	xorq	$63, %rax
	addl	%edx, %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	bits, .-bits
	.p2align 4
	.globl	wide
	.type	wide, @function
wide:
.LFB3:
	.cfi_startproc
	movl	%edi, -12(%rsp)
	fildl	-12(%rsp)
	fldt	8(%rsp)
	fmulp	%st, %st(1)
	fld1
	faddp	%st, %st(1)
	ret
	.cfi_endproc
.LFE3:
	.size	wide, .-wide
	.p2align 4
	.globl	dot
	.type	dot, @function
dot:
.LFB4:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L13
	movslq	%edx, %rdx
	xorl	%eax, %eax
	pxor	%xmm1, %xmm1
	salq	$2, %rdx
	.p2align 4,,10
	.p2align 3
.L12:
	movss	(%rdi,%rax), %xmm0
	mulss	(%rsi,%rax), %xmm0
	addq	$4, %rax
	addss	%xmm0, %xmm1
	cmpq	%rax, %rdx
	jne	.L12
	movaps	%xmm1, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	pxor	%xmm1, %xmm1
	movaps	%xmm1, %xmm0
	ret
	.cfi_endproc
.LFE4:
	.size	dot, .-dot
	.p2align 4
	.globl	axpy
	.type	axpy, @function
axpy:
.LFB5:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L15
	movslq	%edx, %rdx
	xorl	%eax, %eax
	salq	$3, %rdx
	.p2align 4,,10
	.p2align 3
.L17:
	movsd	(%rsi,%rax), %xmm1
	mulsd	%xmm0, %xmm1
	addsd	(%rdi,%rax), %xmm1
	movsd	%xmm1, (%rdi,%rax)
	addq	$8, %rax
	cmpq	%rdx, %rax
	jne	.L17
.L15:
	ret
	.cfi_endproc
.LFE5:
	.size	axpy, .-axpy
	.p2align 4
	.globl	life
	.type	life, @function
life:
.LFB6:
	.cfi_startproc
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	life, .-life
	.p2align 4
	.globl	ackermann
	.type	ackermann, @function
ackermann:
.LFB7:
	.cfi_startproc
	testl	%edi, %edi
	je	.L195
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movl	%edi, %r14d
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
	testl	%esi, %esi
	jne	.L193
	leal	-1(%r14), %r9d
	movl	$1, %esi
	testl	%r9d, %r9d
	je	.L21
.L205:
	testl	%esi, %esi
	jne	.L78
	movl	$1, %esi
	subl	$2, %r14d
	je	.L21
.L193:
	subl	$1, %esi
	testl	%esi, %esi
	jne	.L196
	leal	-1(%r14), %r9d
	movl	$1, %eax
	movl	%r9d, %ebx
	testl	%r9d, %r9d
	je	.L26
.L27:
	movl	%ebx, %r8d
	cmpl	$1, %eax
	jne	.L197
.L29:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L33
	.p2align 4,,10
	.p2align 3
.L34:
	movl	%ebx, %ecx
	cmpl	$1, %eax
	jne	.L198
.L36:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L40
	.p2align 4,,10
	.p2align 3
.L41:
	movl	%ebx, %edx
	cmpl	$1, %eax
	jne	.L199
.L43:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L47
	.p2align 4,,10
	.p2align 3
.L48:
	movl	%ebx, %r15d
	cmpl	$1, %eax
	jne	.L200
.L50:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L54
	.p2align 4,,10
	.p2align 3
.L55:
	movl	%ebx, %r13d
	cmpl	$1, %eax
	jne	.L201
.L57:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L61
.L96:
	movl	%ebx, %r12d
.L64:
	movl	$1, %eax
	subl	$1, %ebx
	je	.L68
.L189:
	movl	%ebx, %ebp
.L194:
	subl	$1, %eax
	movl	%ebp, %edi
	subl	$1, %ebp
	testl	%eax, %eax
	je	.L98
.L203:
	leal	-1(%rax), %esi
	movl	%r9d, 12(%rsp)
	movl	%edx, 8(%rsp)
	movl	%r8d, 4(%rsp)
	movl	%ecx, (%rsp)
	call	ackermann
	movl	(%rsp), %ecx
	movl	4(%rsp), %r8d
	movl	8(%rsp), %edx
	movl	12(%rsp), %r9d
	testl	%ebp, %ebp
	jne	.L73
	.p2align 4,,10
	.p2align 3
.L204:
	movl	%ebx, %ebp
	addl	$1, %eax
	subl	$1, %ebp
	je	.L68
	testl	%eax, %eax
	jne	.L202
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L189
.L68:
	movl	%r12d, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L61
	testl	%eax, %eax
	jne	.L62
	movl	%r12d, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	je	.L61
.L62:
	cmpl	$1, %eax
	je	.L96
	movl	%ebx, %ebp
	subl	$2, %eax
	movl	%ebx, %r12d
	.p2align 4,,10
	.p2align 3
.L73:
	movl	%ebp, %edi
	subl	$1, %ebp
	testl	%eax, %eax
	jne	.L203
.L98:
	movl	$1, %eax
	testl	%ebp, %ebp
	jne	.L73
	jmp	.L204
	.p2align 4,,10
	.p2align 3
.L61:
	movl	%r13d, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L54
	testl	%eax, %eax
	jne	.L55
	movl	%r13d, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L55
.L54:
	movl	%r15d, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L47
	testl	%eax, %eax
	jne	.L48
	movl	%r15d, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L48
.L47:
	movl	%edx, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L40
	testl	%eax, %eax
	jne	.L41
	subl	$2, %edx
	movl	$1, %eax
	movl	%edx, %ebx
	jne	.L41
.L40:
	movl	%ecx, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L33
	testl	%eax, %eax
	jne	.L34
	subl	$2, %ecx
	movl	$1, %eax
	movl	%ecx, %ebx
	jne	.L34
.L33:
	movl	%r8d, %ebx
	addl	$1, %eax
	subl	$1, %ebx
	je	.L26
	testl	%eax, %eax
	jne	.L27
	movl	%r8d, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L27
.L26:
	leal	1(%rax), %esi
	testl	%r9d, %r9d
	jne	.L205
.L21:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	leal	1(%rsi), %eax
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
.L201:
	.cfi_restore_state
	subl	$2, %eax
.L67:
	movl	%ebx, %r12d
	testl	%eax, %eax
	je	.L64
	jmp	.L189
	.p2align 4,,10
	.p2align 3
.L200:
	subl	$2, %eax
.L60:
	movl	%ebx, %r13d
	testl	%eax, %eax
	je	.L57
	subl	$1, %eax
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L199:
	subl	$2, %eax
.L53:
	movl	%ebx, %r15d
	testl	%eax, %eax
	je	.L50
	subl	$1, %eax
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L198:
	subl	$2, %eax
.L46:
	movl	%ebx, %edx
	testl	%eax, %eax
	je	.L43
	subl	$1, %eax
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L196:
	cmpl	$1, %esi
	jne	.L206
	movl	%r14d, %r8d
	movl	%r14d, %ebx
	leal	-1(%r14), %r9d
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L197:
	subl	$2, %eax
.L39:
	movl	%ebx, %ecx
	testl	%eax, %eax
	je	.L36
	subl	$1, %eax
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L195:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	leal	1(%rsi), %eax
	ret
.L78:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	movl	%r9d, %r14d
	jmp	.L193
.L202:
	movl	%ebp, %ebx
	jmp	.L194
.L206:
	leal	-2(%rsi), %eax
	movl	%r14d, %r8d
	leal	-1(%r14), %r9d
	movl	%r14d, %ebx
	jmp	.L39
	.cfi_endproc
.LFE7:
	.size	ackermann, .-ackermann
	.p2align 4
	.globl	clip
	.type	clip, @function
clip:
.LFB8:
	.cfi_startproc
	movl	$255, %eax
	cmpl	%eax, %edi
	cmovle	%edi, %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	clip, .-clip
	.p2align 4
	.globl	pick
	.type	pick, @function
pick:
.LFB9:
	.cfi_startproc
	negq	%rsi
	movq	%rdi, %rax
	cmpb	$109, %dl
	cmovle	%rsi, %rax
	ret
	.cfi_endproc
.LFE9:
	.size	pick, .-pick
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC0:
	.long	1065353216
	.align 4
.LC1:
	.long	1075838976
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
