	.file	"c-sha256.c"
	.intel_syntax noprefix
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
	.type	block.constprop.0, @function
block.constprop.0:
.LFB7:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	lea	rcx, buffer.0[rip]
	xor	esi, esi
	sub	rsp, 168
	.cfi_def_cfa_offset 184
	lea	rdx, -88[rsp]
.L2:
	movzx	eax, BYTE PTR [rcx]
	movzx	edi, BYTE PTR 1[rcx]
	add	rsi, 4
	add	rcx, 4
	sal	edi, 16
	sal	eax, 24
	or	eax, edi
	movzx	edi, BYTE PTR -1[rcx]
	or	eax, edi
	movzx	edi, BYTE PTR -2[rcx]
	sal	edi, 8
	or	eax, edi
	mov	DWORD PTR -4[rsi+rdx], eax
	cmp	rsi, 64
	jne	.L2
	mov	rcx, rdx
	lea	r8, 104[rsp]
.L3:
	mov	esi, DWORD PTR 4[rcx]
	mov	edi, DWORD PTR 56[rcx]
	add	rcx, 4
	mov	eax, esi
	mov	r9d, esi
	shr	esi, 3
	rol	r9d, 14
	ror	eax, 7
	xor	eax, r9d
	mov	r9d, edi
	xor	eax, esi
	mov	esi, DWORD PTR 32[rcx]
	add	esi, DWORD PTR -4[rcx]
	rol	r9d, 13
	add	eax, esi
	mov	esi, edi
	shr	edi, 10
	rol	esi, 15
	xor	esi, r9d
	xor	esi, edi
	add	eax, esi
	mov	DWORD PTR 60[rcx], eax
	cmp	r8, rcx
	jne	.L3
	xor	eax, eax
	lea	r8, -120[rsp]
	lea	rdi, h[rip]
.L4:
	mov	ecx, DWORD PTR [rdi+rax]
	add	rax, 4
	mov	DWORD PTR -4[rax+r8], ecx
	cmp	rax, 32
	jne	.L4
	xor	esi, esi
	lea	r9, k[rip]
.L6:
	mov	ecx, DWORD PTR -104[rsp]
	mov	r10d, DWORD PTR -100[rsp]
	mov	ebx, DWORD PTR -120[rsp]
	mov	eax, ecx
	and	r10d, ecx
	mov	r11d, ecx
	not	eax
	and	eax, DWORD PTR -96[rsp]
	ror	r11d, 11
	xor	eax, r10d
	mov	r10d, ecx
	rol	ecx, 7
	ror	r10d, 6
	xor	r10d, r11d
	mov	r11d, DWORD PTR -116[rsp]
	xor	ecx, r10d
	mov	r10d, ebx
	add	eax, ecx
	mov	ecx, ebx
	ror	r10d, 13
	add	eax, DWORD PTR -92[rsp]
	ror	ecx, 2
	add	eax, DWORD PTR [r9+rsi]
	add	eax, DWORD PTR [rdx+rsi]
	xor	ecx, r10d
	mov	r10d, ebx
	rol	r10d, 10
	xor	ecx, r10d
	mov	r10d, DWORD PTR -112[rsp]
	xor	r10d, r11d
	and	r11d, DWORD PTR -112[rsp]
	and	r10d, ebx
	xor	r10d, r11d
	add	ecx, r10d
	lea	r10, -92[rsp]
.L5:
	mov	r11d, DWORD PTR -4[r10]
	sub	r10, 4
	mov	DWORD PTR 4[r10], r11d
	cmp	r8, r10
	jne	.L5
	add	DWORD PTR -104[rsp], eax
	add	rsi, 4
	add	eax, ecx
	mov	DWORD PTR -120[rsp], eax
	cmp	rsi, 256
	jne	.L6
	xor	eax, eax
.L7:
	mov	edx, DWORD PTR [r8+rax]
	add	DWORD PTR [rdi+rax], edx
	add	rax, 4
	cmp	rax, 32
	jne	.L7
	add	rsp, 168
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7:
	.size	block.constprop.0, .-block.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xor	esi, esi
	mov	ecx, 2
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	lea	r14, h[rip]
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	lea	r13, k[rip]
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	xor	r12d, r12d
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	mov	ebp, 1
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sal	rbp, 37
	xor	ebx, ebx
	sub	rsp, 88
	.cfi_def_cfa_offset 144
.L17:
	mov	edi, 2
	mov	r8d, 1
.L30:
	mov	eax, edi
	imul	eax, edi
	cmp	ecx, eax
	jb	.L47
	xor	edx, edx
	mov	eax, ecx
	div	edi
	test	edx, edx
	cmove	r8d, r12d
	inc	edi
	jmp	.L30
.L47:
	test	r8d, r8d
	jne	.L20
	inc	ecx
	mov	r11d, esi
	jmp	.L21
.L20:
	mov	r10d, ecx
	cmp	esi, 7
	jg	.L22
	mov	r9, rbp
	xor	r8d, r8d
.L24:
	mov	rax, r9
	sub	rax, r8
	cmp	rax, 1
	jbe	.L48
	lea	rdi, [r9+r8]
	mov	r11, r10
	shr	rdi
	mov	rax, rdi
	mul	rdi
	cmp	rbx, rax
	sbb	r11, rdx
	cmovnc	r8, rdi
	cmovc	r9, rdi
	jmp	.L24
.L48:
	movsx	rax, esi
	mov	DWORD PTR [r14+rax*4], r8d
.L22:
	lea	r11d, 1[rsi]
	sal	r10, 32
	mov	r9, rbp
	xor	r8d, r8d
.L27:
	mov	rax, r9
	sub	rax, r8
	cmp	rax, 1
	jbe	.L49
	lea	rdi, [r9+r8]
	shr	rdi
	mov	rax, rdi
	mul	rdi
	mov	r15, rdx
	mul	rdi
	imul	r15, rdi
	add	rdx, r15
	cmp	rbx, rax
	mov	r15, r10
	sbb	r15, rdx
	cmovnc	r8, rdi
	cmovc	r9, rdi
	jmp	.L27
.L49:
	mov	DWORD PTR 0[r13+rsi*4], r8d
	inc	ecx
	cmp	r11d, 64
	je	.L43
.L21:
	movsx	rsi, r11d
	jmp	.L17
.L43:
	xor	r8d, r8d
	xor	ebx, ebx
	lea	rbp, buffer.0[rip]
.L29:
	xor	eax, eax
	mov	r9d, r8d
	mov	edx, 64
	lea	rsi, [r9+rbp]
	sub	edx, r8d
	mov	rdi, rax
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	test	rax, rax
	jle	.L50
	add	r8d, eax
	add	rbx, rax
	cmp	r8d, 64
	jne	.L29
	call	block.constprop.0
	xor	r8d, r8d
	jmp	.L29
.L50:
	lea	ecx, 1[r8]
	mov	BYTE PTR 0[rbp+r9], -128
	mov	eax, ecx
	add	rax, rbp
	cmp	ecx, 56
	jbe	.L36
.L34:
	cmp	ecx, 63
	ja	.L51
	mov	BYTE PTR [rax], 0
	inc	ecx
	inc	rax
	jmp	.L34
.L51:
	call	block.constprop.0
	xor	ecx, ecx
.L36:
	cmp	ecx, 56
	je	.L52
	mov	eax, ecx
	inc	ecx
	mov	BYTE PTR 0[rbp+rax], 0
	jmp	.L36
.L52:
	sal	rbx, 3
	lea	rax, buffer.0[rip]
.L38:
	mov	rdx, rbx
	inc	rax
	shr	rdx, cl
	sub	ecx, 8
	mov	BYTE PTR 55[rax], dl
	cmp	ecx, -8
	jne	.L38
	call	block.constprop.0
	xor	eax, eax
	lea	rdi, .LC0[rip]
	lea	r8, h[rip]
.L39:
	mov	edx, eax
	mov	ecx, eax
	lea	rsi, 15[rsp]
	sar	edx, 3
	not	ecx
	movsx	rdx, edx
	and	ecx, 7
	mov	edx, DWORD PTR [r8+rdx*4]
	sal	ecx, 2
	shr	edx, cl
	and	edx, 15
	mov	dl, BYTE PTR [rdi+rdx]
	mov	BYTE PTR 15[rsp+rax], dl
	inc	rax
	cmp	rax, 64
	jne	.L39
	mov	eax, 1
	mov	BYTE PTR 79[rsp], 10
	mov	edx, 65
	mov	rdi, rax
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	rsp, 88
	.cfi_def_cfa_offset 56
	xor	eax, eax
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
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.local	buffer.0
	.comm	buffer.0,64,32
	.local	h
	.comm	h,32,32
	.local	k
	.comm	k,256,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
