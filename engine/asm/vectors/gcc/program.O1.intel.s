	.file	"program.c"
	.intel_syntax noprefix
	.text
	.type	put, @function
put:
.LFB1:
	.cfi_startproc
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	cdqe
	lea	rcx, buffer[rip]
	mov	BYTE PTR [rcx+rax], dil
	cmp	edx, 4096
	je	.L3
.L1:
	ret
.L3:
	mov	eax, 1
	mov	rsi, rcx
	mov	edx, 4096
	mov	rdi, rax
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR used[rip], 0
	jmp	.L1
	.cfi_endproc
.LFE1:
	.size	put, .-put
	.type	number, @function
number:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 40
	.cfi_def_cfa_offset 64
	mov	ecx, 1
	lea	r9, -1[rsp]
	movabs	r8, -3689348814741910323
.L5:
	mov	rax, rdi
	mul	r8
	shr	rdx, 3
	lea	rsi, [rdx+rdx*4]
	add	rsi, rsi
	mov	rax, rdi
	sub	rax, rsi
	add	eax, 48
	mov	BYTE PTR [r9+rcx], al
	mov	rax, rdi
	mov	rdi, rdx
	mov	rdx, rcx
	add	rcx, 1
	cmp	rax, 9
	ja	.L5
	test	edx, edx
	je	.L4
	movsx	rax, edx
	lea	rbx, [rsp+rax]
	lea	rbp, -1[rsp+rax]
	lea	eax, -1[rdx]
	sub	rbp, rax
.L7:
	movsx	edi, BYTE PTR -1[rbx]
	call	put
	sub	rbx, 1
	cmp	rbx, rbp
	jne	.L7
.L4:
	add	rsp, 40
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	number, .-number
	.globl	fib
	.type	fib, @function
fib:
.LFB5:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	ebx, edi
	cmp	edi, 1
	jg	.L14
.L12:
	mov	eax, ebx
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L14:
	.cfi_restore_state
	lea	edi, -1[rdi]
	call	fib
	mov	ebp, eax
	lea	edi, -2[rbx]
	call	fib
	lea	ebx, 0[rbp+rax]
	jmp	.L12
	.cfi_endproc
.LFE5:
	.size	fib, .-fib
	.globl	_start
	.type	_start, @function
_start:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 136
	.cfi_def_cfa_offset 160
	mov	edx, DWORD PTR seed[rip]
	mov	rbx, rsp
	lea	rbp, 128[rsp]
	mov	rcx, rbx
.L16:
	mov	eax, edx
	sal	eax, 13
	xor	edx, eax
	mov	eax, edx
	shr	eax, 17
	xor	eax, edx
	mov	edx, eax
	sal	edx, 5
	xor	edx, eax
	mov	eax, edx
	imul	rax, rax, 274877907
	shr	rax, 38
	imul	esi, eax, 1000
	mov	eax, edx
	sub	eax, esi
	mov	DWORD PTR [rcx], eax
	add	rcx, 4
	cmp	rcx, rbp
	jne	.L16
	mov	DWORD PTR seed[rip], edx
	mov	DWORD PTR 124[rsp], eax
	lea	r8, 4[rsp]
	mov	edi, 1
	jmp	.L20
.L18:
	movsx	rdx, edx
	mov	DWORD PTR [rsp+rdx*4], esi
	add	edi, 1
	add	r8, 4
	cmp	edi, 32
	je	.L21
.L20:
	mov	esi, DWORD PTR [r8]
	mov	rax, r8
	mov	edx, edi
	test	edi, edi
	jle	.L18
.L17:
	mov	ecx, DWORD PTR -4[rax]
	cmp	esi, ecx
	jge	.L18
	mov	DWORD PTR [rax], ecx
	sub	rax, 4
	sub	edx, 1
	jne	.L17
	jmp	.L18
.L21:
	movsx	rdi, DWORD PTR [rbx]
	call	number
	mov	edi, 32
	call	put
	add	rbx, 4
	cmp	rbx, rbp
	jne	.L21
	mov	edi, 20
	call	fib
	movsx	rdi, eax
	call	number
	mov	edi, 10
	call	put
	mov	eax, 1
	movsx	rdx, DWORD PTR used[rip]
	lea	rsi, buffer[rip]
	mov	rdi, rax
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	edx, 0
	mov	eax, 60
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	.cfi_endproc
.LFE6:
	.size	_start, .-_start
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	used
	.comm	used,4,4
	.local	buffer
	.comm	buffer,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
