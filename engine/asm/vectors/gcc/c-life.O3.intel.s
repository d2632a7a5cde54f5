	.file	"c-life.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"\n"
#NO_APP
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB4:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movzx	eax, WORD PTR .LC0[rip]
	mov	edi, 1
	mov	r15d, 17
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r14d, 6
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r10d, r14d
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	lea	rbx, world[rip+128]
	mov	BYTE PTR world[rip+51], 1
	mov	WORD PTR world[rip+49], ax
	mov	BYTE PTR world[rip+35], 1
	lea	r12, -40[rsp]
	mov	BYTE PTR world[rip+18], 1
	mov	r13, r12
	mov	BYTE PTR world[rip+91], 1
	mov	WORD PTR world[rip+89], ax
.L2:
	lea	r9, world[rip]
	mov	rsi, r13
	mov	r14, r9
	mov	r8, r9
.L28:
	cmp	BYTE PTR [r8], 1
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 1[r8], 1
	mov	BYTE PTR -40[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 2[r8], 1
	mov	BYTE PTR -39[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 3[r8], 1
	mov	BYTE PTR -38[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 4[r8], 1
	mov	BYTE PTR -37[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 5[r8], 1
	mov	BYTE PTR -36[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 6[r8], 1
	mov	BYTE PTR -35[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 7[r8], 1
	mov	BYTE PTR -34[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 8[r8], 1
	mov	BYTE PTR -33[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 9[r8], 1
	mov	BYTE PTR -32[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 10[r8], 1
	mov	BYTE PTR -31[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 11[r8], 1
	mov	BYTE PTR -30[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 12[r8], 1
	mov	BYTE PTR -29[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 13[r8], 1
	mov	BYTE PTR -28[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 14[r8], 1
	mov	BYTE PTR -27[rsp], al
	sbb	eax, eax
	and	eax, 11
	add	eax, 35
	cmp	BYTE PTR 15[r8], 0
	mov	BYTE PTR -26[rsp], al
	je	.L18
	mov	edx, 2595
	mov	rax, rdi
	mov	WORD PTR -25[rsp], dx
	mov	rdx, r15
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	r8, 16
	cmp	r8, rbx
	jne	.L28
.L49:
	mov	r13, rsi
	mov	rax, rdi
	lea	rsi, .LC1[rip]
	mov	rdx, rdi
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	QWORD PTR -72[rsp], r9
	lea	r12, next[rip]
	xor	r11d, r11d
	mov	QWORD PTR -48[rsp], r13
.L21:
	lea	r9d, 7[r11]
	lea	r8d, 9[r11]
	movsx	rbp, r11d
	mov	DWORD PTR -52[rsp], r11d
	and	r9d, 7
	and	r8d, 7
	sal	rbp, 4
	xor	edx, edx
	sal	r9, 4
	sal	r8, 4
	add	rbp, r14
	add	r9, r14
	add	r8, r14
	.p2align 4,,10
	.p2align 3
.L26:
	lea	esi, 15[rdx]
	movsx	r11, edx
	lea	ecx, 17[rdx]
	and	esi, 15
	movzx	eax, BYTE PTR [r9+r11]
	and	ecx, 15
	movzx	r13d, BYTE PTR [r9+rsi]
	add	r13d, eax
	movzx	eax, BYTE PTR [r9+rcx]
	add	eax, r13d
	movzx	r13d, BYTE PTR 0[rbp+rsi]
	movzx	esi, BYTE PTR [r8+rsi]
	add	eax, r13d
	movzx	r13d, BYTE PTR 0[rbp+rcx]
	movzx	ecx, BYTE PTR [r8+rcx]
	add	eax, r13d
	add	esi, eax
	movzx	eax, BYTE PTR [r8+r11]
	add	eax, esi
	add	eax, ecx
	mov	ecx, 1
	cmp	eax, 3
	je	.L22
	xor	ecx, ecx
	cmp	eax, 2
	jne	.L22
	mov	rax, QWORD PTR -72[rsp]
	cmp	BYTE PTR [rax+rdx], 0
	setne	cl
.L22:
	mov	BYTE PTR [r12+rdx], cl
	add	rdx, 1
	cmp	rdx, 16
	jne	.L26
	mov	r11d, DWORD PTR -52[rsp]
	add	QWORD PTR -72[rsp], 16
	add	r12, 16
	add	r11d, 1
	cmp	r11d, 8
	jne	.L21
	lea	rax, next[rip]
	movdqa	xmm2, XMMWORD PTR next[rip+16]
	movdqa	xmm3, XMMWORD PTR next[rip+32]
	movdqa	xmm0, XMMWORD PTR [rax]
	movdqa	xmm4, XMMWORD PTR next[rip+48]
	movdqa	xmm5, XMMWORD PTR next[rip+64]
	movdqa	xmm6, XMMWORD PTR next[rip+80]
	movaps	XMMWORD PTR world[rip+16], xmm2
	movdqa	xmm7, XMMWORD PTR next[rip+96]
	movaps	XMMWORD PTR -72[rsp], xmm0
	mov	r13, QWORD PTR -48[rsp]
	movaps	XMMWORD PTR [r14], xmm0
	movdqa	xmm0, XMMWORD PTR next[rip+112]
	movaps	XMMWORD PTR world[rip+32], xmm3
	movaps	XMMWORD PTR world[rip+48], xmm4
	movaps	XMMWORD PTR world[rip+64], xmm5
	movaps	XMMWORD PTR world[rip+80], xmm6
	movaps	XMMWORD PTR world[rip+96], xmm7
	movaps	XMMWORD PTR world[rip+112], xmm0
	sub	r10d, 1
	jne	.L2
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	xor	eax, eax
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
.L18:
	.cfi_restore_state
	mov	eax, 2606
	mov	rdx, r15
	mov	WORD PTR -25[rsp], ax
	mov	rax, rdi
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	r8, 16
	cmp	rbx, r8
	jne	.L28
	jmp	.L49
	.cfi_endproc
.LFE4:
	.size	start, .-start
	.local	next
	.comm	next,128,32
	.local	world
	.comm	world,128,32
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	1
	.byte	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
