	.file	"structures.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	init
	.type	init, @function
init:
	lea	rdx, crc[rip]
	movdqa	xmm6, XMMWORD PTR .LC0[rip]
	movdqa	xmm5, XMMWORD PTR .LC1[rip]
	pxor	xmm3, xmm3
	movdqa	xmm4, XMMWORD PTR .LC2[rip]
	movdqa	xmm7, XMMWORD PTR .LC3[rip]
	lea	rcx, 1024[rdx]
	.p2align 4,,10
	.p2align 3
.L2:
	movdqa	xmm0, xmm6
	mov	eax, 8
	paddd	xmm6, xmm7
	.p2align 4,,10
	.p2align 3
.L3:
	movdqa	xmm1, xmm0
	pand	xmm0, xmm5
	pcmpeqd	xmm0, xmm3
	psrld	xmm1, 1
	movdqa	xmm2, xmm1
	pxor	xmm2, xmm4
	pand	xmm1, xmm0
	pandn	xmm0, xmm2
	por	xmm0, xmm1
	sub	eax, 1
	jne	.L3
	movaps	XMMWORD PTR [rdx], xmm0
	add	rdx, 16
	cmp	rcx, rdx
	jne	.L2
	ret
	.size	init, .-init
	.p2align 4
	.globl	checksum
	.type	checksum, @function
checksum:
	test	rsi, rsi
	je	.L10
	add	rsi, rdi
	mov	eax, -1
	lea	rcx, crc[rip]
	.p2align 4,,10
	.p2align 3
.L9:
	movzx	edx, BYTE PTR [rdi]
	add	rdi, 1
	xor	edx, eax
	shr	eax, 8
	movzx	edx, dl
	xor	eax, DWORD PTR [rcx+rdx*4]
	cmp	rdi, rsi
	jne	.L9
	not	eax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	xor	eax, eax
	ret
	.size	checksum, .-checksum
	.p2align 4
	.globl	insert
	.type	insert, @function
insert:
	test	rdi, rdi
	je	.L34
	push	r12
	mov	eax, DWORD PTR 16[rsi]
	push	rbp
	push	rbx
	mov	rbx, rdi
	cmp	eax, DWORD PTR 16[rdi]
	jge	.L14
	mov	rbp, QWORD PTR [rdi]
	test	rbp, rbp
	je	.L35
	cmp	eax, DWORD PTR 16[rbp]
	jl	.L45
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L37
	cmp	eax, DWORD PTR 16[r12]
	jge	.L22
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L21:
	mov	QWORD PTR 8[rbp], r12
.L15:
	mov	QWORD PTR [rbx], rbp
	mov	rax, rbx
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	mov	rbp, QWORD PTR 8[rdi]
	test	rbp, rbp
	je	.L38
	cmp	eax, DWORD PTR 16[rbp]
	jl	.L46
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L40
	cmp	eax, DWORD PTR 16[r12]
	jge	.L31
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L30:
	mov	QWORD PTR 8[rbp], r12
.L24:
	mov	QWORD PTR 8[rbx], rbp
	mov	rax, rbx
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L36
	cmp	eax, DWORD PTR 16[r12]
	jge	.L18
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L17:
	mov	QWORD PTR 0[rbp], r12
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L46:
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L39
	cmp	eax, DWORD PTR 16[r12]
	jge	.L27
	mov	rdi, QWORD PTR [r12]
	call	insert
	mov	QWORD PTR [r12], rax
.L26:
	mov	QWORD PTR 0[rbp], r12
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L34:
	mov	rax, rsi
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	mov	rbp, rsi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L38:
	mov	rbp, rsi
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L22:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L27:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L18:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L31:
	mov	rdi, QWORD PTR 8[r12]
	call	insert
	mov	QWORD PTR 8[r12], rax
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L37:
	mov	r12, rsi
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L39:
	mov	r12, rsi
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L40:
	mov	r12, rsi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L36:
	mov	r12, rsi
	jmp	.L17
	.size	insert, .-insert
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
	cmp	edi, 9
	ja	.L48
	lea	rdx, .L50[rip]
	mov	eax, edi
	movsx	rax, DWORD PTR [rdx+rax*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L50:
	.long	.L56-.L50
	.long	.L55-.L50
	.long	.L54-.L50
	.long	.L57-.L50
	.long	.L52-.L50
	.long	.L51-.L50
	.long	.L48-.L50
	.long	.L48-.L50
	.long	.L48-.L50
	.long	.L49-.L50
	.text
	.p2align 4,,10
	.p2align 3
.L48:
	and	edi, 3
	lea	rax, table[rip]
	movsx	eax, WORD PTR [rax+rdi*2]
	add	eax, DWORD PTR counter[rip]
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	mov	edi, 1
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L55:
	mov	esi, 3
	mov	edi, 2
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L52:
	mov	edi, 9
	xor	eax, eax
	jmp	outside@PLT
	.p2align 4,,10
	.p2align 3
.L51:
	mov	eax, -1
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	mov	eax, 1234567
	ret
	.p2align 4,,10
	.p2align 3
.L57:
	mov	eax, 9
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	mov	eax, 77
	ret
	.size	choose, .-choose
	.p2align 4
	.globl	divide
	.type	divide, @function
divide:
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
	.size	divide, .-divide
	.p2align 4
	.globl	scramble
	.type	scramble, @function
scramble:
	mov	r8d, edx
	movsx	rcx, edx
	xor	eax, eax
	test	edx, edx
	jle	.L59
	.p2align 4,,10
	.p2align 3
.L61:
	movzx	edx, BYTE PTR [rsi+rax]
	xor	edx, r8d
	mov	BYTE PTR [rdi+rax], dl
	add	rax, 1
	cmp	rcx, rax
	jne	.L61
.L59:
	ret
	.size	scramble, .-scramble
	.p2align 4
	.globl	name
	.type	name, @function
name:
	movsx	rdi, edi
	lea	rax, names[rip]
	mov	rax, QWORD PTR [rax+rdi*8]
	ret
	.size	name, .-name
	.p2align 4
	.globl	atomic
	.type	atomic, @function
atomic:
	lock add	DWORD PTR [rdi], esi
	mov	eax, 1
	mov	edx, 2
	lock cmpxchg	DWORD PTR [rdi], edx
	sete	al
	ret
	.size	atomic, .-atomic
	.p2align 4
	.globl	rotate
	.type	rotate, @function
rotate:
	mov	eax, edi
	mov	ecx, esi
	rol	al, cl
	ret
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
	.long	1
	.long	1
	.long	1
	.long	1
	.align 16
.LC2:
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.align 16
.LC3:
	.long	4
	.long	4
	.long	4
	.long	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
