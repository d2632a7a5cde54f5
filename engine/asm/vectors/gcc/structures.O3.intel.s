	.file	"structures.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	init
	.type	init, @function
init:
.LFB0:
	.cfi_startproc
	lea	rax, crc[rip]
	movdqa	xmm4, XMMWORD PTR .LC0[rip]
	movdqa	xmm5, XMMWORD PTR .LC1[rip]
	pxor	xmm1, xmm1
	movdqa	xmm3, XMMWORD PTR .LC2[rip]
	movdqa	xmm2, XMMWORD PTR .LC3[rip]
	lea	rdx, 1024[rax]
	.p2align 4,,10
	.p2align 3
.L2:
	movdqa	xmm0, xmm4
	add	rax, 16
	paddd	xmm4, xmm5
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movdqa	xmm6, xmm0
	pand	xmm0, xmm3
	pcmpeqd	xmm0, xmm1
	psrld	xmm6, 1
	movdqa	xmm7, xmm6
	pxor	xmm7, xmm2
	pand	xmm6, xmm0
	pandn	xmm0, xmm7
	por	xmm0, xmm6
	movaps	XMMWORD PTR -16[rax], xmm0
	cmp	rdx, rax
	jne	.L2
	ret
	.cfi_endproc
.LFE0:
	.size	init, .-init
	.p2align 4
	.globl	checksum
	.type	checksum, @function
checksum:
.LFB1:
	.cfi_startproc
	test	rsi, rsi
	je	.L8
	add	rsi, rdi
	mov	eax, -1
	lea	rcx, crc[rip]
	.p2align 4,,10
	.p2align 3
.L7:
	movzx	edx, BYTE PTR [rdi]
	add	rdi, 1
	xor	edx, eax
	shr	eax, 8
	movzx	edx, dl
	xor	eax, DWORD PTR [rcx+rdx*4]
	cmp	rdi, rsi
	jne	.L7
	not	eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	xor	eax, eax
	ret
	.cfi_endproc
.LFE1:
	.size	checksum, .-checksum
	.p2align 4
	.globl	insert
	.type	insert, @function
insert:
.LFB2:
	.cfi_startproc
	test	rdi, rdi
	je	.L32
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	eax, DWORD PTR 16[rsi]
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
	cmp	eax, DWORD PTR 16[rdi]
	jge	.L12
	mov	rbp, QWORD PTR [rdi]
	test	rbp, rbp
	je	.L33
	cmp	eax, DWORD PTR 16[rbp]
	jl	.L43
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L35
	cmp	eax, DWORD PTR 16[r12]
	jge	.L20
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L19:
	mov	QWORD PTR 8[rbp], r12
.L13:
	mov	QWORD PTR [rbx], rbp
	mov	rax, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	mov	rbp, QWORD PTR 8[rdi]
	test	rbp, rbp
	je	.L36
	cmp	eax, DWORD PTR 16[rbp]
	jl	.L44
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L38
	cmp	eax, DWORD PTR 16[r12]
	jge	.L29
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L28:
	mov	QWORD PTR 8[rbp], r12
.L22:
	mov	QWORD PTR 8[rbx], rbp
	mov	rax, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L34
	cmp	eax, DWORD PTR 16[r12]
	jge	.L16
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L15:
	mov	QWORD PTR 0[rbp], r12
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L44:
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L37
	cmp	eax, DWORD PTR 16[r12]
	jge	.L25
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L24:
	mov	QWORD PTR 0[rbp], r12
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L32:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	mov	rax, rsi
	ret
	.p2align 4,,10
	.p2align 3
.L33:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	mov	rbp, rsi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L36:
	mov	rbp, rsi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L20:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L25:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L16:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L29:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L35:
	mov	r12, rsi
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L37:
	mov	r12, rsi
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L38:
	mov	r12, rsi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L34:
	mov	r12, rsi
	jmp	.L15
	.cfi_endproc
.LFE2:
	.size	insert, .-insert
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
.LFB3:
	.cfi_startproc
	cmp	edi, 9
	ja	.L46
	lea	rdx, .L48[rip]
	mov	eax, edi
	movsx	rax, DWORD PTR [rdx+rax*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L48:
	.long	.L54-.L48
	.long	.L53-.L48
	.long	.L52-.L48
	.long	.L55-.L48
	.long	.L50-.L48
	.long	.L49-.L48
	.long	.L46-.L48
	.long	.L46-.L48
	.long	.L46-.L48
	.long	.L47-.L48
	.text
	.p2align 4,,10
	.p2align 3
.L46:
	and	edi, 3
	lea	rax, table[rip]
	movsx	eax, WORD PTR [rax+rdi*2]
	add	eax, DWORD PTR counter[rip]
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	mov	edi, 1
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L53:
	mov	esi, 3
	mov	edi, 2
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L50:
	mov	edi, 9
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L49:
	mov	eax, -1
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	mov	eax, 1234567
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	mov	eax, 9
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	mov	eax, 77
	ret
	.cfi_endproc
.LFE3:
	.size	choose, .-choose
	.p2align 4
	.globl	divide
	.type	divide, @function
divide:
.LFB4:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, rsi
	cqo
	idiv	rsi
	mov	rsi, rax
	movabs	rax, 5270498306774157605
	imul	rdi
	mov	rax, rdi
	sar	rax, 63
	sar	rdx
	sub	rdx, rax
	lea	rax, 0[0+rdx*8]
	sub	rax, rdx
	mov	rdx, rdi
	sub	rdx, rax
	movabs	rax, -3689348814741910323
	add	rsi, rdx
	mul	rcx
	lea	rax, 15[rdi]
	shr	rdx, 3
	test	rdi, rdi
	cmovns	rax, rdi
	sar	rax, 4
	add	rdx, rax
	lea	rax, [rsi+rdx]
	ret
	.cfi_endproc
.LFE4:
	.size	divide, .-divide
	.p2align 4
	.globl	scramble
	.type	scramble, @function
scramble:
.LFB5:
	.cfi_startproc
	test	edx, edx
	jle	.L76
	mov	eax, edx
	mov	r8d, edx
	mov	r9d, edx
	mov	rcx, rdi
	lea	edx, -1[rdx]
	cmp	edx, 6
	jbe	.L59
	lea	r10, 1[rsi]
	sub	rdi, r10
	cmp	rdi, 14
	ja	.L79
.L59:
	movsx	rdx, eax
	xor	eax, eax
	.p2align 4,,10
	.p2align 3
.L67:
	movzx	edi, BYTE PTR [rsi+rax]
	xor	edi, r8d
	mov	BYTE PTR [rcx+rax], dil
	add	rax, 1
	cmp	rdx, rax
	jne	.L67
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	ret
	.p2align 4,,10
	.p2align 3
.L79:
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	cmp	edx, 14
	jbe	.L69
	movd	xmm1, eax
	mov	edi, eax
	xor	edx, edx
	punpcklbw	xmm1, xmm1
	shr	edi, 4
	punpcklwd	xmm1, xmm1
	sal	rdi, 4
	pshufd	xmm1, xmm1, 0
	.p2align 4,,10
	.p2align 3
.L61:
	movdqu	xmm0, XMMWORD PTR [rsi+rdx]
	pxor	xmm0, xmm1
	movups	XMMWORD PTR [rcx+rdx], xmm0
	add	rdx, 16
	cmp	rdx, rdi
	jne	.L61
	mov	edx, eax
	and	edx, -16
	mov	edi, edx
	cmp	eax, edx
	je	.L57
	mov	r9d, eax
	sub	r9d, edx
	lea	r8d, -1[r9]
	cmp	r8d, 6
	jbe	.L65
.L60:
	movzx	ebx, al
	movq	xmm1, QWORD PTR [rsi+rdi]
	mov	bh, bl
	movd	xmm2, ebx
	pshuflw	xmm0, xmm2, 0
	pxor	xmm0, xmm1
	movq	QWORD PTR [rcx+rdi], xmm0
	mov	edi, r9d
	and	edi, -8
	add	edx, edi
	and	r9d, 7
	je	.L57
.L65:
	movsx	rdi, edx
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	lea	edi, 1[rdx]
	cmp	eax, edi
	jle	.L57
	movsx	rdi, edi
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	lea	edi, 2[rdx]
	cmp	eax, edi
	jle	.L57
	movsx	rdi, edi
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	lea	edi, 3[rdx]
	cmp	eax, edi
	jle	.L57
	movsx	rdi, edi
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	lea	edi, 4[rdx]
	cmp	eax, edi
	jle	.L57
	movsx	rdi, edi
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	lea	edi, 5[rdx]
	cmp	eax, edi
	jle	.L57
	movsx	rdi, edi
	add	edx, 6
	movzx	r8d, BYTE PTR [rsi+rdi]
	xor	r8d, eax
	mov	BYTE PTR [rcx+rdi], r8b
	cmp	eax, edx
	jle	.L57
	movsx	rdx, edx
	xor	al, BYTE PTR [rsi+rdx]
	mov	BYTE PTR [rcx+rdx], al
.L57:
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L69:
	.cfi_restore_state
	xor	edi, edi
	xor	edx, edx
	jmp	.L60
	.cfi_endproc
.LFE5:
	.size	scramble, .-scramble
	.p2align 4
	.globl	name
	.type	name, @function
name:
.LFB6:
	.cfi_startproc
	movsx	rdi, edi
	lea	rax, names[rip]
	mov	rax, QWORD PTR [rax+rdi*8]
	ret
	.cfi_endproc
.LFE6:
	.size	name, .-name
	.p2align 4
	.globl	atomic
	.type	atomic, @function
atomic:
.LFB7:
	.cfi_startproc
	lock add	DWORD PTR [rdi], esi
	mov	eax, 1
	mov	edx, 2
	lock cmpxchg	DWORD PTR [rdi], edx
	sete	al
	ret
	.cfi_endproc
.LFE7:
	.size	atomic, .-atomic
	.p2align 4
	.globl	rotate
	.type	rotate, @function
rotate:
.LFB8:
	.cfi_startproc
	mov	eax, edi
	mov	ecx, esi
	rol	al, cl
	ret
	.cfi_endproc
.LFE8:
	.size	rotate, .-rotate
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC4:
	.string	"zero"
.LC5:
	.string	"one"
.LC6:
	.string	"two\n\t\"x\""
	.section	.data.rel.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC4
	.quad	.LC5
	.quad	.LC6
	.quad	0
	.section	.rodata
	.align 8
	.type	table, @object
	.size	table, 10
table:
	.value	1
	.value	-2
	.value	3
	.value	-4
	.value	5
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	7
	.local	crc
	.comm	crc,1024,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	1
	.long	2
	.long	3
	.align 16
.LC1:
	.long	4
	.long	4
	.long	4
	.long	4
	.align 16
.LC2:
	.long	1
	.long	1
	.long	1
	.long	1
	.align 16
.LC3:
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
