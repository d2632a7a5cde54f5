	.file	"program.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	number, @function
number:
	mov	ecx, 1
	lea	r9, -41[rsp]
	movabs	r8, -3689348814741910323
	.p2align 4,,10
	.p2align 3
.L2:
	mov	rax, rdi
	mul	r8
	mov	rax, rdi
	shr	rdx, 3
	lea	rsi, [rdx+rdx*4]
	add	rsi, rsi
	sub	rax, rsi
	add	eax, 48
	mov	BYTE PTR [r9+rcx], al
	mov	rax, rdi
	mov	rdi, rdx
	mov	rdx, rcx
	add	rcx, 1
	cmp	rax, 9
	ja	.L2
	movsx	rax, edx
	lea	rsi, buffer[rip]
	mov	edi, 1
	add	r9, rax
	lea	r8, -40[rsp+rax]
	lea	eax, -1[rdx]
	mov	edx, 4096
	sub	r9, rax
	.p2align 4,,10
	.p2align 3
.L4:
	movsx	rax, DWORD PTR used[rip]
	movzx	r10d, BYTE PTR -1[r8]
	lea	ecx, 1[rax]
	mov	BYTE PTR [rsi+rax], r10b
	mov	DWORD PTR used[rip], ecx
	cmp	ecx, 4096
	jne	.L3
	mov	rax, rdi
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR used[rip], 0
.L3:
	sub	r8, 1
	cmp	r8, r9
	jne	.L4
	ret
	.size	number, .-number
	.p2align 4
	.globl	fib
	.type	fib, @function
fib:
	push	r15
	mov	r15d, edi
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 104
	cmp	edi, 1
	jle	.L9
	lea	edx, -1[rdi]
	mov	r13d, edi
	xor	ebx, ebx
	mov	eax, edx
	and	eax, -2
	sub	r13d, eax
	mov	eax, edx
	mov	r12d, r13d
	cmp	r15d, r12d
	je	.L10
.L52:
	sub	r15d, 2
	mov	ebp, eax
	mov	DWORD PTR 32[rsp], ebx
	xor	r13d, r13d
	mov	edx, r15d
	mov	DWORD PTR 36[rsp], r12d
	mov	r14d, r15d
	and	edx, -2
	sub	ebp, edx
	mov	r12d, ebp
.L33:
	lea	ecx, -1[rax]
	mov	edi, ecx
	cmp	eax, r12d
	je	.L11
.L51:
	lea	esi, -2[rax]
	mov	edx, ecx
	mov	DWORD PTR 40[rsp], r13d
	xor	ebx, ebx
	mov	eax, esi
	mov	DWORD PTR 44[rsp], r12d
	mov	r15d, r14d
	mov	r8d, esi
	and	eax, -2
	mov	r14d, ebx
	sub	edx, eax
	mov	DWORD PTR 64[rsp], edx
.L31:
	mov	edx, DWORD PTR 64[rsp]
	lea	ecx, -1[rdi]
	mov	eax, ecx
	cmp	edi, edx
	je	.L12
	lea	ecx, -2[rdi]
	mov	esi, eax
	xor	ebx, ebx
	mov	edi, ecx
	mov	DWORD PTR 48[rsp], ecx
	and	edi, -2
	sub	esi, edi
	mov	DWORD PTR 60[rsp], esi
	mov	esi, r15d
	mov	r15d, ebx
	mov	ebx, esi
.L29:
	lea	r9d, -1[rax]
	mov	r10d, r9d
	cmp	DWORD PTR 60[rsp], eax
	je	.L13
	lea	r9d, -2[rax]
	mov	r13d, r10d
	xor	r12d, r12d
	mov	DWORD PTR 52[rsp], r8d
	mov	eax, r9d
	mov	DWORD PTR 56[rsp], r9d
	mov	esi, r15d
	mov	r8d, r14d
	and	eax, -2
	mov	r15d, r10d
	mov	r14d, r12d
	sub	r13d, eax
	mov	ebp, r13d
.L27:
	lea	r11d, -1[r15]
	mov	eax, r11d
	cmp	ebp, r15d
	je	.L14
	sub	r15d, 2
	mov	ecx, r11d
	xor	r12d, r12d
	mov	r10d, r8d
	mov	edi, r15d
	mov	r13d, esi
	and	edi, -2
	sub	ecx, edi
	mov	DWORD PTR 16[rsp], ecx
.L25:
	mov	edx, DWORD PTR 16[rsp]
	lea	edi, -1[rax]
	mov	ecx, edi
	cmp	eax, edx
	je	.L15
	lea	r11d, -2[rax]
	lea	edi, -3[rax]
	mov	edx, ecx
	xor	esi, esi
	mov	eax, r11d
	and	eax, -2
	sub	edx, eax
	mov	DWORD PTR 28[rsp], edx
.L23:
	mov	edx, DWORD PTR 28[rsp]
	lea	eax, -1[rcx]
	mov	r8d, eax
	cmp	ecx, edx
	je	.L16
	mov	eax, edi
	mov	edx, r8d
	mov	DWORD PTR 20[rsp], ecx
	and	eax, -2
	mov	DWORD PTR 24[rsp], r15d
	mov	r15d, ebx
	mov	ebx, edi
	sub	edx, eax
	mov	DWORD PTR 12[rsp], edx
	xor	edx, edx
.L21:
	mov	eax, DWORD PTR 12[rsp]
	lea	r9d, -1[r8]
	cmp	r8d, eax
	je	.L17
	xor	ecx, ecx
.L18:
	lea	edi, -1[r9]
	mov	DWORD PTR 92[rsp], r11d
	mov	DWORD PTR 88[rsp], ecx
	mov	DWORD PTR 84[rsp], edx
	mov	DWORD PTR 80[rsp], r8d
	mov	DWORD PTR 76[rsp], esi
	mov	DWORD PTR 72[rsp], r10d
	mov	DWORD PTR 68[rsp], r9d
	call	fib
	mov	r9d, DWORD PTR 68[rsp]
	mov	ecx, DWORD PTR 88[rsp]
	mov	r10d, DWORD PTR 72[rsp]
	mov	esi, DWORD PTR 76[rsp]
	sub	r9d, 2
	add	ecx, eax
	mov	r8d, DWORD PTR 80[rsp]
	mov	edx, DWORD PTR 84[rsp]
	cmp	r9d, 1
	mov	r11d, DWORD PTR 92[rsp]
	jg	.L18
	lea	edi, -3[r8]
	sub	r8d, 2
	and	edi, 1
	add	edi, ecx
	add	edx, edi
	cmp	r8d, 1
	jg	.L21
	mov	edi, ebx
	mov	ecx, DWORD PTR 20[rsp]
	mov	ebx, r15d
	mov	r15d, DWORD PTR 24[rsp]
.L20:
	add	r8d, edx
	sub	ecx, 2
	sub	edi, 2
	add	esi, r8d
	cmp	ecx, 1
	jg	.L23
	add	ecx, esi
	mov	eax, r11d
	add	r12d, ecx
	cmp	r11d, 1
	jg	.L25
.L49:
	mov	r8d, r10d
	mov	esi, r13d
.L24:
	add	eax, r12d
	add	r14d, eax
	cmp	r15d, 1
	jg	.L27
	mov	r12d, r14d
	mov	r9d, DWORD PTR 56[rsp]
	mov	r14d, r8d
	mov	r8d, DWORD PTR 52[rsp]
	mov	r10d, r15d
	mov	r15d, esi
.L26:
	add	r10d, r12d
	mov	eax, r9d
	add	r15d, r10d
	cmp	r9d, 1
	jg	.L29
	mov	esi, ebx
	mov	ecx, DWORD PTR 48[rsp]
	mov	ebx, r15d
	mov	r15d, esi
.L28:
	add	ebx, eax
	mov	edi, ecx
	add	r14d, ebx
	cmp	ecx, 1
	jg	.L31
	mov	ebx, r14d
	mov	r13d, DWORD PTR 40[rsp]
	mov	esi, r8d
	mov	r12d, DWORD PTR 44[rsp]
	add	ebx, edi
	mov	r14d, r15d
	mov	eax, esi
	add	r13d, ebx
	cmp	esi, 1
	jg	.L33
.L50:
	mov	ebx, DWORD PTR 32[rsp]
	add	eax, r13d
	mov	r15d, r14d
	mov	r12d, DWORD PTR 36[rsp]
	add	ebx, eax
	cmp	r15d, 1
	jg	.L48
.L45:
	add	r15d, ebx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L15:
	mov	r8d, r10d
	mov	esi, r13d
	sub	eax, 2
	add	r12d, edi
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L16:
	add	esi, eax
	sub	ecx, 2
	mov	eax, r11d
	add	ecx, esi
	add	r12d, ecx
	cmp	r11d, 1
	jg	.L25
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L17:
	mov	edi, ebx
	mov	ecx, DWORD PTR 20[rsp]
	mov	ebx, r15d
	sub	r8d, 2
	mov	r15d, DWORD PTR 24[rsp]
	add	edx, r9d
	jmp	.L20
.L14:
	mov	r10d, r15d
	mov	r12d, r14d
	mov	r9d, DWORD PTR 56[rsp]
	mov	r14d, r8d
	mov	r15d, esi
	mov	r8d, DWORD PTR 52[rsp]
	sub	r10d, 2
	add	r12d, r11d
	jmp	.L26
.L13:
	mov	edx, ebx
	mov	ebx, r15d
	mov	ecx, DWORD PTR 48[rsp]
	sub	eax, 2
	mov	r15d, edx
	add	ebx, r9d
	jmp	.L28
.L12:
	mov	ebx, r14d
	mov	r13d, DWORD PTR 40[rsp]
	sub	edi, 2
	mov	esi, r8d
	add	ebx, ecx
	mov	r12d, DWORD PTR 44[rsp]
	mov	r14d, r15d
	mov	eax, esi
	add	ebx, edi
	add	r13d, ebx
	cmp	esi, 1
	jle	.L50
	lea	ecx, -1[rax]
	mov	edi, ecx
	cmp	eax, r12d
	jne	.L51
.L11:
	mov	ebx, DWORD PTR 32[rsp]
	sub	eax, 2
	add	r13d, ecx
	mov	r15d, r14d
	add	eax, r13d
	mov	r12d, DWORD PTR 36[rsp]
	add	ebx, eax
	cmp	r15d, 1
	jle	.L45
.L48:
	lea	edx, -1[r15]
	mov	eax, edx
	cmp	r15d, r12d
	jne	.L52
.L10:
	add	edx, ebx
	lea	r15d, -2[r15+rdx]
.L9:
	add	rsp, 104
	mov	eax, r15d
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	fib, .-fib
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 136
	mov	edx, DWORD PTR seed[rip]
	mov	rcx, rsp
	lea	rbp, 128[rsp]
	mov	rbx, rcx
	mov	rsi, rcx
	.p2align 4,,10
	.p2align 3
.L54:
	mov	eax, edx
	add	rsi, 4
	sal	eax, 13
	xor	edx, eax
	mov	eax, edx
	shr	eax, 17
	xor	eax, edx
	mov	edx, eax
	sal	edx, 5
	xor	edx, eax
	mov	eax, edx
	mov	edi, edx
	imul	rax, rax, 274877907
	shr	rax, 38
	imul	eax, eax, 1000
	sub	edi, eax
	mov	DWORD PTR -4[rsi], edi
	cmp	rsi, rbp
	jne	.L54
	mov	DWORD PTR seed[rip], edx
	lea	r8, 4[rsp]
	mov	r9d, 1
	.p2align 4,,10
	.p2align 3
.L58:
	mov	edi, DWORD PTR [r8]
	mov	rax, r8
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L57:
	mov	DWORD PTR [rax], edx
	lea	rax, -4[rsi]
	cmp	rax, rcx
	je	.L62
.L55:
	mov	edx, DWORD PTR -4[rax]
	mov	rsi, rax
	cmp	edi, edx
	jl	.L57
	add	r9d, 1
	mov	DWORD PTR [rsi], edi
	add	r8, 4
	cmp	r9d, 32
	jne	.L58
.L67:
	lea	r12, buffer[rip]
	mov	r13d, 1
	.p2align 4,,10
	.p2align 3
.L60:
	movsx	rdi, DWORD PTR [rbx]
	call	number
	movsx	rax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	BYTE PTR [r12+rax], 32
	mov	DWORD PTR used[rip], edx
	cmp	edx, 4096
	jne	.L59
	mov	edx, 4096
	mov	rax, r13
	mov	rdi, r13
	mov	rsi, r12
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR used[rip], 0
.L59:
	add	rbx, 4
	cmp	rbx, rbp
	jne	.L60
	mov	edi, 20
	call	fib
	movsx	rdi, eax
	call	number
	mov	edx, DWORD PTR used[rip]
	movsx	rax, edx
	add	edx, 1
	mov	DWORD PTR used[rip], edx
	mov	BYTE PTR [r12+rax], 10
	cmp	edx, 4096
	jne	.L61
	mov	eax, 1
	mov	edx, 4096
	mov	rsi, r12
	mov	rdi, rax
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	xor	eax, eax
	xor	edx, edx
	mov	DWORD PTR used[rip], eax
.L61:
	mov	eax, 1
	movsx	rdx, edx
	mov	rsi, r12
	mov	rdi, rax
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
#NO_APP
	xor	edx, edx
	mov	eax, 60
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 5 "program.c" 1
	syscall
# 0 "" 2
	.p2align 4,,10
	.p2align 3
#NO_APP
.L62:
	mov	rsi, rcx
	add	r9d, 1
	add	r8, 4
	mov	DWORD PTR [rsi], edi
	cmp	r9d, 32
	jne	.L58
	jmp	.L67
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
