	.file	"numbers.c"
	.intel_syntax noprefix
	.text
	.globl	mix
	.type	mix, @function
mix:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	movss	DWORD PTR -4[rbp], xmm0
	movsd	QWORD PTR -16[rbp], xmm1
	mov	DWORD PTR -8[rbp], edi
	movss	xmm1, DWORD PTR -4[rbp]
	movss	xmm0, DWORD PTR .LC0[rip]
	mulss	xmm1, xmm0
	pxor	xmm0, xmm0
	cvtsd2ss	xmm0, QWORD PTR -16[rbp]
	addss	xmm0, xmm1
	pxor	xmm2, xmm2
	cvtsi2ss	xmm2, DWORD PTR -8[rbp]
	movaps	xmm1, xmm0
	subss	xmm1, xmm2
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, DWORD PTR -4[rbp]
	comisd	xmm0, QWORD PTR -16[rbp]
	jbe	.L9
	movss	xmm0, DWORD PTR .LC1[rip]
	jmp	.L4
.L9:
	mov	eax, DWORD PTR -8[rbp]
	mov	eax, eax
	test	rax, rax
	js	.L5
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, rax
	jmp	.L4
.L5:
	mov	rdx, rax
	shr	rdx
	and	eax, 1
	or	rdx, rax
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, rdx
	addss	xmm0, xmm0
.L4:
	addss	xmm0, xmm1
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	mix, .-mix
	.globl	multiply
	.type	multiply, @function
multiply:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	.cfi_offset 3, -24
	mov	QWORD PTR -24[rbp], rdi
	mov	DWORD PTR -28[rbp], esi
	mov	esi, DWORD PTR -28[rbp]
	movsx	rsi, esi
	mov	rdi, rsi
	imul	rdi, QWORD PTR -24[rbp]
	mov	rsi, QWORD PTR -24[rbp]
	mov	rcx, rsi
	sar	rsi, 63
	mov	rbx, rsi
	mov	rsi, QWORD PTR -24[rbp]
	mov	rax, rsi
	sar	rsi, 63
	mov	rdx, rsi
	mov	r8, rbx
	imul	r8, rax
	mov	rsi, rdx
	imul	rsi, rcx
	add	rsi, r8
	mul	rcx
	lea	rcx, [rsi+rdx]
	mov	rdx, rcx
	mov	rax, rdx
	mov	rdx, rax
	sar	rdx, 63
	add	rax, rdi
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	multiply, .-multiply
	.globl	bits
	.type	bits, @function
bits:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	xor	eax, eax
	rep bsf	rax, QWORD PTR -8[rbp]
	mov	edx, eax
	bsr	rax, QWORD PTR -8[rbp]
	xor	rax, 63
	add	edx, eax
	mov	rax, QWORD PTR -8[rbp]
	bswap	eax
	add	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	bits, .-bits
	.globl	wide
	.type	wide, @function
wide:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	fild	DWORD PTR -4[rbp]
	fld	TBYTE PTR 16[rbp]
	fmulp	st(1), st
	fld1
	faddp	st(1), st
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	wide, .-wide
	.globl	dot
	.type	dot, @function
dot:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	DWORD PTR -36[rbp], edx
	pxor	xmm0, xmm0
	movss	DWORD PTR -4[rbp], xmm0
	mov	DWORD PTR -8[rbp], 0
	jmp	.L17
.L18:
	mov	eax, DWORD PTR -8[rbp]
	cdqe
	lea	rdx, 0[0+rax*4]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	movss	xmm1, DWORD PTR [rax]
	mov	eax, DWORD PTR -8[rbp]
	cdqe
	lea	rdx, 0[0+rax*4]
	mov	rax, QWORD PTR -32[rbp]
	add	rax, rdx
	movss	xmm0, DWORD PTR [rax]
	mulss	xmm0, xmm1
	movss	xmm1, DWORD PTR -4[rbp]
	addss	xmm0, xmm1
	movss	DWORD PTR -4[rbp], xmm0
	add	DWORD PTR -8[rbp], 1
.L17:
	mov	eax, DWORD PTR -8[rbp]
	cmp	eax, DWORD PTR -36[rbp]
	jl	.L18
	movss	xmm0, DWORD PTR -4[rbp]
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	dot, .-dot
	.globl	axpy
	.type	axpy, @function
axpy:
.LFB5:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	movsd	QWORD PTR -40[rbp], xmm0
	mov	DWORD PTR -44[rbp], edx
	mov	DWORD PTR -4[rbp], 0
	jmp	.L21
.L22:
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	movsd	xmm1, QWORD PTR [rax]
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -32[rbp]
	add	rax, rdx
	movsd	xmm0, QWORD PTR [rax]
	mulsd	xmm0, QWORD PTR -40[rbp]
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rax], xmm0
	add	DWORD PTR -4[rbp], 1
.L21:
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -44[rbp]
	jl	.L22
	nop
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	axpy, .-axpy
	.local	grid
	.comm	grid,16384,32
	.globl	life
	.type	life, @function
life:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], 0
	mov	DWORD PTR -8[rbp], 1
	jmp	.L24
.L31:
	mov	DWORD PTR -12[rbp], 1
	jmp	.L25
.L30:
	mov	DWORD PTR -16[rbp], 0
	mov	DWORD PTR -20[rbp], -1
	jmp	.L26
.L29:
	mov	DWORD PTR -24[rbp], -1
	jmp	.L27
.L28:
	mov	edx, DWORD PTR -8[rbp]
	mov	eax, DWORD PTR -20[rbp]
	lea	ecx, [rdx+rax]
	mov	edx, DWORD PTR -12[rbp]
	mov	eax, DWORD PTR -24[rbp]
	add	eax, edx
	cdqe
	movsx	rdx, ecx
	sal	rdx, 6
	add	rax, rdx
	lea	rdx, 0[0+rax*4]
	lea	rax, grid[rip]
	mov	eax, DWORD PTR [rdx+rax]
	add	DWORD PTR -16[rbp], eax
	add	DWORD PTR -24[rbp], 1
.L27:
	cmp	DWORD PTR -24[rbp], 1
	jle	.L28
	add	DWORD PTR -20[rbp], 1
.L26:
	cmp	DWORD PTR -20[rbp], 1
	jle	.L29
	cmp	DWORD PTR -16[rbp], 3
	sete	al
	movzx	eax, al
	add	DWORD PTR -4[rbp], eax
	add	DWORD PTR -12[rbp], 1
.L25:
	cmp	DWORD PTR -12[rbp], 62
	jle	.L30
	add	DWORD PTR -8[rbp], 1
.L24:
	cmp	DWORD PTR -8[rbp], 62
	jle	.L31
	mov	eax, DWORD PTR -4[rbp]
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	life, .-life
	.globl	ackermann
	.type	ackermann, @function
ackermann:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	mov	DWORD PTR -8[rbp], esi
	cmp	DWORD PTR -4[rbp], 0
	jne	.L34
	mov	eax, DWORD PTR -8[rbp]
	add	eax, 1
	jmp	.L35
.L34:
	cmp	DWORD PTR -8[rbp], 0
	jne	.L36
	mov	eax, DWORD PTR -4[rbp]
	sub	eax, 1
	mov	esi, 1
	mov	edi, eax
	call	ackermann
	jmp	.L35
.L36:
	mov	eax, DWORD PTR -8[rbp]
	lea	edx, -1[rax]
	mov	eax, DWORD PTR -4[rbp]
	mov	esi, edx
	mov	edi, eax
	call	ackermann
	mov	edx, eax
	mov	eax, DWORD PTR -4[rbp]
	sub	eax, 1
	mov	esi, edx
	mov	edi, eax
	call	ackermann
.L35:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	ackermann, .-ackermann
	.globl	clip
	.type	clip, @function
clip:
.LFB8:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	cmp	DWORD PTR -4[rbp], 0
	js	.L38
	mov	eax, DWORD PTR -4[rbp]
	mov	edx, 255
	cmp	eax, edx
	cmovg	eax, edx
	jmp	.L40
.L38:
	mov	eax, 0
.L40:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	clip, .-clip
	.globl	pick
	.type	pick, @function
pick:
.LFB9:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	mov	eax, edx
	mov	BYTE PTR -20[rbp], al
	cmp	BYTE PTR -20[rbp], 109
	jg	.L42
	mov	rax, QWORD PTR -16[rbp]
	neg	rax
	jmp	.L44
.L42:
	mov	rax, QWORD PTR -8[rbp]
.L44:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	pick, .-pick
	.section	.rodata
	.align 4
.LC0:
	.long	1075838976
	.align 4
.LC1:
	.long	1065353216
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
