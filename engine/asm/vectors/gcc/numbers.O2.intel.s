	.file	"numbers.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	mix
	.type	mix, @function
mix:
.LFB0:
	.cfi_startproc
	movss	xmm2, DWORD PTR .LC1[rip]
	pxor	xmm3, xmm3
	cvtsd2ss	xmm3, xmm1
	mulss	xmm2, xmm0
	cvtss2sd	xmm0, xmm0
	comisd	xmm0, xmm1
	addss	xmm2, xmm3
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, edi
	subss	xmm2, xmm3
	ja	.L5
	mov	edi, edi
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, rdi
	addss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movss	xmm0, DWORD PTR .LC0[rip]
	addss	xmm0, xmm2
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
	mov	rax, rdi
	movsx	rsi, esi
	imul	rsi, rdi
	imul	rdi
	lea	rax, [rsi+rdx]
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
	xor	edx, edx
	rep bsf	rdx, rdi
	bsr	rax, rdi
	bswap	edi
	xor	rax, 63
	add	eax, edx
	add	eax, edi
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
	mov	DWORD PTR -12[rsp], edi
	fild	DWORD PTR -12[rsp]
	fld	TBYTE PTR 8[rsp]
	fmulp	st(1), st
	fld1
	faddp	st(1), st
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
	test	edx, edx
	jle	.L13
	movsx	rdx, edx
	xor	eax, eax
	pxor	xmm1, xmm1
	sal	rdx, 2
	.p2align 4,,10
	.p2align 3
.L12:
	movss	xmm0, DWORD PTR [rdi+rax]
	mulss	xmm0, DWORD PTR [rsi+rax]
	add	rax, 4
	addss	xmm1, xmm0
	cmp	rdx, rax
	jne	.L12
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	pxor	xmm1, xmm1
	movaps	xmm0, xmm1
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
	test	edx, edx
	jle	.L15
	movsx	rdx, edx
	xor	eax, eax
	sal	rdx, 3
	.p2align 4,,10
	.p2align 3
.L17:
	movsd	xmm1, QWORD PTR [rsi+rax]
	mulsd	xmm1, xmm0
	addsd	xmm1, QWORD PTR [rdi+rax]
	movsd	QWORD PTR [rdi+rax], xmm1
	add	rax, 8
	cmp	rax, rdx
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
	xor	eax, eax
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
	test	edi, edi
	je	.L195
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r14d, edi
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 24
	.cfi_def_cfa_offset 80
	test	esi, esi
	jne	.L193
	lea	r9d, -1[r14]
	mov	esi, 1
	test	r9d, r9d
	je	.L21
.L205:
	test	esi, esi
	jne	.L78
	mov	esi, 1
	sub	r14d, 2
	je	.L21
.L193:
	sub	esi, 1
	test	esi, esi
	jne	.L196
	lea	r9d, -1[r14]
	mov	eax, 1
	mov	ebx, r9d
	test	r9d, r9d
	je	.L26
.L27:
	mov	r8d, ebx
	cmp	eax, 1
	jne	.L197
.L29:
	mov	eax, 1
	sub	ebx, 1
	je	.L33
	.p2align 4,,10
	.p2align 3
.L34:
	mov	ecx, ebx
	cmp	eax, 1
	jne	.L198
.L36:
	mov	eax, 1
	sub	ebx, 1
	je	.L40
	.p2align 4,,10
	.p2align 3
.L41:
	mov	edx, ebx
	cmp	eax, 1
	jne	.L199
.L43:
	mov	eax, 1
	sub	ebx, 1
	je	.L47
	.p2align 4,,10
	.p2align 3
.L48:
	mov	r15d, ebx
	cmp	eax, 1
	jne	.L200
.L50:
	mov	eax, 1
	sub	ebx, 1
	je	.L54
	.p2align 4,,10
	.p2align 3
.L55:
	mov	r13d, ebx
	cmp	eax, 1
	jne	.L201
.L57:
	mov	eax, 1
	sub	ebx, 1
	je	.L61
.L96:
	mov	r12d, ebx
.L64:
	mov	eax, 1
	sub	ebx, 1
	je	.L68
.L189:
	mov	ebp, ebx
.L194:
	sub	eax, 1
	mov	edi, ebp
	sub	ebp, 1
	test	eax, eax
	je	.L98
.L203:
	lea	esi, -1[rax]
	mov	DWORD PTR 12[rsp], r9d
	mov	DWORD PTR 8[rsp], edx
	mov	DWORD PTR 4[rsp], r8d
	mov	DWORD PTR [rsp], ecx
	call	ackermann
	mov	ecx, DWORD PTR [rsp]
	mov	r8d, DWORD PTR 4[rsp]
	mov	edx, DWORD PTR 8[rsp]
	mov	r9d, DWORD PTR 12[rsp]
	test	ebp, ebp
	jne	.L73
	.p2align 4,,10
	.p2align 3
.L204:
	mov	ebp, ebx
	add	eax, 1
	sub	ebp, 1
	je	.L68
	test	eax, eax
	jne	.L202
	mov	eax, 1
	sub	ebx, 2
	jne	.L189
.L68:
	mov	ebx, r12d
	add	eax, 1
	sub	ebx, 1
	je	.L61
	test	eax, eax
	jne	.L62
	mov	ebx, r12d
	mov	eax, 1
	sub	ebx, 2
	je	.L61
.L62:
	cmp	eax, 1
	je	.L96
	mov	ebp, ebx
	sub	eax, 2
	mov	r12d, ebx
	.p2align 4,,10
	.p2align 3
.L73:
	mov	edi, ebp
	sub	ebp, 1
	test	eax, eax
	jne	.L203
.L98:
	mov	eax, 1
	test	ebp, ebp
	jne	.L73
	jmp	.L204
	.p2align 4,,10
	.p2align 3
.L61:
	mov	ebx, r13d
	add	eax, 1
	sub	ebx, 1
	je	.L54
	test	eax, eax
	jne	.L55
	mov	ebx, r13d
	mov	eax, 1
	sub	ebx, 2
	jne	.L55
.L54:
	mov	ebx, r15d
	add	eax, 1
	sub	ebx, 1
	je	.L47
	test	eax, eax
	jne	.L48
	mov	ebx, r15d
	mov	eax, 1
	sub	ebx, 2
	jne	.L48
.L47:
	mov	ebx, edx
	add	eax, 1
	sub	ebx, 1
	je	.L40
	test	eax, eax
	jne	.L41
	sub	edx, 2
	mov	eax, 1
	mov	ebx, edx
	jne	.L41
.L40:
	mov	ebx, ecx
	add	eax, 1
	sub	ebx, 1
	je	.L33
	test	eax, eax
	jne	.L34
	sub	ecx, 2
	mov	eax, 1
	mov	ebx, ecx
	jne	.L34
.L33:
	mov	ebx, r8d
	add	eax, 1
	sub	ebx, 1
	je	.L26
	test	eax, eax
	jne	.L27
	mov	ebx, r8d
	mov	eax, 1
	sub	ebx, 2
	jne	.L27
.L26:
	lea	esi, 1[rax]
	test	r9d, r9d
	jne	.L205
.L21:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	lea	eax, 1[rsi]
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L201:
	.cfi_restore_state
	sub	eax, 2
.L67:
	mov	r12d, ebx
	test	eax, eax
	je	.L64
	jmp	.L189
	.p2align 4,,10
	.p2align 3
.L200:
	sub	eax, 2
.L60:
	mov	r13d, ebx
	test	eax, eax
	je	.L57
	sub	eax, 1
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L199:
	sub	eax, 2
.L53:
	mov	r15d, ebx
	test	eax, eax
	je	.L50
	sub	eax, 1
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L198:
	sub	eax, 2
.L46:
	mov	edx, ebx
	test	eax, eax
	je	.L43
	sub	eax, 1
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L196:
	cmp	esi, 1
	jne	.L206
	mov	r8d, r14d
	mov	ebx, r14d
	lea	r9d, -1[r14]
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L197:
	sub	eax, 2
.L39:
	mov	ecx, ebx
	test	eax, eax
	je	.L36
	sub	eax, 1
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
	lea	eax, 1[rsi]
	ret
.L78:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	r14d, r9d
	jmp	.L193
.L202:
	mov	ebx, ebp
	jmp	.L194
.L206:
	lea	eax, -2[rsi]
	mov	r8d, r14d
	lea	r9d, -1[r14]
	mov	ebx, r14d
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
	mov	eax, 255
	cmp	edi, eax
	cmovle	eax, edi
	xor	edx, edx
	test	eax, eax
	cmovs	eax, edx
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
	neg	rsi
	mov	rax, rdi
	cmp	dl, 109
	cmovle	rax, rsi
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
