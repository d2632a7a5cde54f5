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
	.type	block, @function
block:
.LFB5:
	.cfi_startproc
	sub	rsp, 176
	.cfi_def_cfa_offset 184
	lea	rdx, -88[rsp]
	lea	r8, -24[rsp]
	mov	rcx, rdx
.L2:
	movzx	eax, BYTE PTR [rdi]
	sal	eax, 24
	movzx	esi, BYTE PTR 1[rdi]
	sal	esi, 16
	or	eax, esi
	movzx	esi, BYTE PTR 3[rdi]
	or	eax, esi
	movzx	esi, BYTE PTR 2[rdi]
	sal	esi, 8
	or	eax, esi
	mov	DWORD PTR [rcx], eax
	add	rdi, 4
	add	rcx, 4
	cmp	rcx, r8
	jne	.L2
	lea	rdi, 192[rdx]
.L3:
	mov	ecx, DWORD PTR 4[rdx]
	mov	esi, DWORD PTR 56[rdx]
	mov	eax, ecx
	rol	eax, 14
	mov	r8d, ecx
	ror	r8d, 7
	xor	eax, r8d
	shr	ecx, 3
	xor	eax, ecx
	mov	ecx, DWORD PTR 36[rdx]
	add	ecx, DWORD PTR [rdx]
	add	eax, ecx
	mov	ecx, esi
	rol	ecx, 13
	mov	r8d, esi
	rol	r8d, 15
	xor	ecx, r8d
	shr	esi, 10
	xor	ecx, esi
	add	eax, ecx
	mov	DWORD PTR 64[rdx], eax
	add	rdx, 4
	cmp	rdx, rdi
	jne	.L3
	mov	eax, 0
	lea	rcx, h[rip]
.L4:
	mov	edx, DWORD PTR [rcx+rax]
	mov	DWORD PTR -120[rsp+rax], edx
	add	rax, 4
	cmp	rax, 32
	jne	.L4
	mov	r9d, 0
	lea	r11, k[rip]
	lea	r10, -120[rsp]
	jmp	.L6
.L16:
	add	DWORD PTR -104[rsp], edx
	add	edx, r8d
	mov	DWORD PTR -120[rsp], edx
	add	r9, 4
	cmp	r9, 256
	je	.L15
.L6:
	mov	eax, DWORD PTR -104[rsp]
	mov	edx, eax
	not	edx
	and	edx, DWORD PTR -96[rsp]
	mov	ecx, eax
	and	ecx, DWORD PTR -100[rsp]
	xor	edx, ecx
	mov	ecx, eax
	ror	ecx, 11
	mov	esi, eax
	ror	esi, 6
	xor	ecx, esi
	rol	eax, 7
	xor	eax, ecx
	add	edx, eax
	add	edx, DWORD PTR -92[rsp]
	add	edx, DWORD PTR [r11+r9]
	add	edx, DWORD PTR -88[rsp+r9]
	mov	esi, DWORD PTR -120[rsp]
	mov	ecx, DWORD PTR -116[rsp]
	mov	edi, DWORD PTR -112[rsp]
	mov	r8d, esi
	ror	r8d, 13
	mov	eax, esi
	ror	eax, 2
	xor	r8d, eax
	mov	eax, esi
	rol	eax, 10
	xor	r8d, eax
	mov	eax, ecx
	xor	eax, edi
	and	eax, esi
	and	ecx, edi
	xor	eax, ecx
	add	r8d, eax
	lea	rax, -96[rsp]
	mov	rdi, r10
.L5:
	mov	rcx, rax
	mov	esi, DWORD PTR [rax]
	mov	DWORD PTR 4[rax], esi
	sub	rax, 4
	cmp	rcx, rdi
	jne	.L5
	jmp	.L16
.L15:
	lea	rax, h[rip]
	lea	rcx, 32[rax]
.L7:
	mov	edx, DWORD PTR [rdi]
	add	DWORD PTR [rax], edx
	add	rax, 4
	add	rdi, 4
	cmp	rcx, rax
	jne	.L7
	add	rsp, 176
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE5:
	.size	block, .-block
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
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
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
	sub	rsp, 88
	.cfi_def_cfa_offset 144
	mov	ebp, 0
	mov	r8d, 2
	mov	ebx, 0
	mov	r10d, 0
	movabs	r13, 137438953472
	lea	r14, k[rip]
	lea	r15, h[rip]
	jmp	.L18
.L24:
	mov	rax, rdi
	sub	rax, rsi
	cmp	rax, 1
	jbe	.L57
	lea	rcx, [rdi+rsi]
	shr	rcx
	mov	rax, rcx
	mul	rcx
	cmp	r10, rax
	mov	r11, r9
	sbb	r11, rdx
	cmovnc	rsi, rcx
	cmovc	rdi, rcx
	jmp	.L24
.L57:
	movsx	rax, ebp
	mov	DWORD PTR [r15+rax*4], esi
	jmp	.L22
.L28:
	lea	rcx, [rdi+rsi]
	shr	rcx
	mov	rax, rcx
	mul	rcx
	mov	r9, rdx
	imul	r9, rcx
	mul	rcx
	add	rdx, r9
	cmp	r10, rax
	mov	r9, r11
	sbb	r9, rdx
	cmovnc	rsi, rcx
	cmovc	rdi, rcx
.L27:
	mov	rax, rdi
	sub	rax, rsi
	cmp	rax, 1
	ja	.L28
	movsx	rbp, ebp
	mov	DWORD PTR [r14+rbp*4], esi
	mov	ebp, r12d
.L21:
	add	r8d, 1
	cmp	ebp, 63
	jg	.L29
.L18:
	mov	esi, 1
	mov	ecx, 2
	cmp	r8d, 3
	jbe	.L30
.L20:
	mov	eax, r8d
	mov	edx, 0
	div	ecx
	test	edx, edx
	cmove	esi, ebx
	add	ecx, 1
	mov	eax, ecx
	imul	eax, ecx
	cmp	r8d, eax
	jnb	.L20
	test	esi, esi
	je	.L21
.L30:
	mov	r9d, r8d
	mov	rdi, r13
	mov	rsi, r10
	cmp	ebp, 7
	jle	.L24
.L22:
	lea	r12d, 1[rbp]
	mov	r11, r8
	sal	r11, 32
	mov	rdi, r13
	mov	rsi, r10
	jmp	.L27
.L29:
	mov	eax, 0
	lea	rsi, buffer.0[rip]
	mov	edx, 64
	mov	rdi, rax
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdx, rax
	test	rax, rax
	jle	.L31
	mov	r8d, 0
	mov	ebx, 0
	mov	rbp, rsi
	jmp	.L33
.L32:
	mov	eax, 0
	mov	esi, r8d
	add	rsi, rbp
	mov	edx, 64
	sub	edx, r8d
	mov	rdi, rax
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdx, rax
	test	rax, rax
	jle	.L58
.L33:
	add	rbx, rdx
	add	r8d, edx
	cmp	r8d, 64
	jne	.L32
	mov	rdi, rbp
	call	block
	mov	r8d, 0
	jmp	.L32
.L58:
	lea	ecx, 1[r8]
	mov	eax, r8d
	lea	rdx, buffer.0[rip]
	mov	BYTE PTR [rdx+rax], -128
	cmp	ecx, 56
	jbe	.L34
	cmp	ecx, 63
	ja	.L35
	mov	ecx, ecx
	mov	rax, rdx
	add	rax, rcx
	lea	rdx, 1[rdx]
	add	rdx, rcx
	mov	ecx, 62
	sub	ecx, r8d
	add	rdx, rcx
.L36:
	mov	BYTE PTR [rax], 0
	add	rax, 1
	cmp	rax, rdx
	jne	.L36
.L35:
	lea	rdi, buffer.0[rip]
	call	block
	mov	ecx, 0
.L42:
	mov	esi, ecx
	lea	rax, buffer.0[rip]
	add	rax, rsi
	lea	rdx, buffer.0[rip+1]
	add	rdx, rsi
	mov	esi, 55
	sub	esi, ecx
	add	rdx, rsi
.L39:
	mov	BYTE PTR [rax], 0
	add	rax, 1
	cmp	rax, rdx
	jne	.L39
.L38:
	sal	rbx, 3
	lea	rax, buffer.0[rip+56]
	lea	rsi, 8[rax]
	mov	ecx, 56
.L40:
	mov	rdx, rbx
	shr	rdx, cl
	mov	BYTE PTR [rax], dl
	sub	ecx, 8
	add	rax, 1
	cmp	rax, rsi
	jne	.L40
	lea	rdi, buffer.0[rip]
	call	block
	mov	eax, 0
	lea	r9, .LC0[rip]
	lea	r8, h[rip]
	mov	edi, 7
.L41:
	lea	edx, 7[rax]
	test	eax, eax
	cmovns	edx, eax
	sar	edx, 3
	movsx	rdx, edx
	mov	ecx, eax
	sar	ecx, 31
	shr	ecx, 29
	lea	esi, [rcx+rax]
	and	esi, 7
	sub	esi, ecx
	mov	ecx, edi
	sub	ecx, esi
	sal	ecx, 2
	mov	edx, DWORD PTR [r8+rdx*4]
	shr	edx, cl
	and	edx, 15
	movzx	edx, BYTE PTR [r9+rdx]
	mov	BYTE PTR [rsp+rax], dl
	add	rax, 1
	cmp	rax, 64
	jne	.L41
	mov	BYTE PTR 64[rsp], 10
	mov	eax, 1
	mov	rsi, rsp
	mov	edx, 65
	mov	rdi, rax
#APP
# 6 "c-sha256.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	eax, 0
	add	rsp, 88
	.cfi_remember_state
	.cfi_def_cfa_offset 56
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
.L34:
	.cfi_restore_state
	cmp	ecx, 55
	jbe	.L42
	jmp	.L38
.L31:
	mov	BYTE PTR buffer.0[rip], -128
	mov	ebx, 0
	mov	ecx, 1
	jmp	.L42
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
