	.file	"structures.c"
	.intel_syntax noprefix
	.text
	.globl	init
	.type	init, @function
init:
.LFB0:
	.cfi_startproc
	xor	edx, edx
	lea	rsi, crc[rip]
.L2:
	mov	eax, edx
	mov	ecx, 8
.L4:
	mov	edi, eax
	shr	eax
	and	edi, 1
	test	edi, edi
	je	.L3
	xor	eax, -306674912
.L3:
	dec	ecx
	jne	.L4
	mov	DWORD PTR [rsi+rdx*4], eax
	inc	rdx
	cmp	rdx, 256
	jne	.L2
	ret
	.cfi_endproc
.LFE0:
	.size	init, .-init
	.globl	checksum
	.type	checksum, @function
checksum:
.LFB1:
	.cfi_startproc
	xor	edx, edx
	or	eax, -1
	lea	r8, crc[rip]
.L12:
	cmp	rsi, rdx
	je	.L14
	mov	cl, BYTE PTR [rdi+rdx]
	inc	rdx
	xor	ecx, eax
	shr	eax, 8
	movzx	ecx, cl
	xor	eax, DWORD PTR [r8+rcx*4]
	jmp	.L12
.L14:
	not	eax
	ret
	.cfi_endproc
.LFE1:
	.size	checksum, .-checksum
	.globl	insert
	.type	insert, @function
insert:
.LFB2:
	.cfi_startproc
	test	rdi, rdi
	je	.L23
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	eax, DWORD PTR 16[rdi]
	cmp	DWORD PTR 16[rsi], eax
	jge	.L17
	mov	rdi, QWORD PTR [rdi]
	call	insert
	mov	QWORD PTR [rbx], rax
.L18:
	mov	rax, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L17:
	.cfi_restore_state
	mov	rdi, QWORD PTR 8[rdi]
	call	insert
	mov	QWORD PTR 8[rbx], rax
	jmp	.L18
.L23:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	mov	rax, rsi
	ret
	.cfi_endproc
.LFE2:
	.size	insert, .-insert
	.globl	choose
	.type	choose, @function
choose:
.LFB3:
	.cfi_startproc
	cmp	edi, 9
	ja	.L27
	lea	rdx, .L29[rip]
	mov	eax, edi
	movsx	rax, DWORD PTR [rdx+rax*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L29:
	.long	.L35-.L29
	.long	.L34-.L29
	.long	.L33-.L29
	.long	.L36-.L29
	.long	.L31-.L29
	.long	.L30-.L29
	.long	.L27-.L29
	.long	.L27-.L29
	.long	.L27-.L29
	.long	.L28-.L29
	.text
.L33:
	mov	eax, 77
	ret
.L35:
	mov	edi, 1
	jmp	.L37
.L34:
	mov	esi, 3
	mov	edi, 2
	xor	eax, eax
	jmp	outside@PLT
.L31:
	mov	edi, 9
.L37:
	xor	eax, eax
	jmp	outside@PLT
.L30:
	or	eax, -1
	ret
.L28:
	mov	eax, 1234567
	ret
.L27:
	and	edi, 3
	lea	rax, table[rip]
	movsx	eax, WORD PTR [rax+rdi*2]
	add	eax, DWORD PTR counter[rip]
	ret
.L36:
	mov	eax, 9
	ret
	.cfi_endproc
.LFE3:
	.size	choose, .-choose
	.globl	divide
	.type	divide, @function
divide:
.LFB4:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, rdi
	mov	r8d, 7
	cqo
	idiv	rsi
	mov	rdi, rax
	mov	rax, rcx
	cqo
	idiv	r8
	mov	r8d, 10
	mov	rax, rsi
	add	rdi, rdx
	xor	edx, edx
	div	r8
	mov	r8d, 16
	mov	rsi, rax
	mov	rax, rcx
	cqo
	idiv	r8
	add	rsi, rax
	lea	rax, [rdi+rsi]
	ret
	.cfi_endproc
.LFE4:
	.size	divide, .-divide
	.globl	scramble
	.type	scramble, @function
scramble:
.LFB5:
	.cfi_startproc
	xor	eax, eax
.L40:
	cmp	edx, eax
	jle	.L42
	mov	cl, BYTE PTR [rsi+rax]
	xor	ecx, edx
	mov	BYTE PTR [rdi+rax], cl
	inc	rax
	jmp	.L40
.L42:
	ret
	.cfi_endproc
.LFE5:
	.size	scramble, .-scramble
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
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two\n\t\"x\""
	.section	.data.rel.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
