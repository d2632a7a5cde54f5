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
	movzx	eax, WORD PTR .LC0[rip]
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	lea	r10, world[rip+128]
	vpxor	xmm3, xmm3, xmm3
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	lea	r9, -128[r10]
	mov	r14d, 6
	mov	edi, 1
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r15d, 17
	mov	r13d, r14d
	mov	r8d, 1
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	lea	rbx, next[rip]
	mov	WORD PTR world[rip+49], ax
	mov	WORD PTR world[rip+89], ax
	mov	eax, 35
	vmovd	xmm2, eax
	mov	BYTE PTR world[rip+51], 1
	mov	eax, 46
	lea	rbp, -40[rsp]
	mov	BYTE PTR world[rip+35], 1
	vmovd	xmm1, eax
	vpbroadcastb	xmm2, xmm2
	mov	r14, rbp
	mov	BYTE PTR world[rip+18], 1
	vpbroadcastb	xmm1, xmm1
	mov	BYTE PTR world[rip+91], 1
.L2:
	lea	rbp, world[rip]
	mov	rsi, r14
.L3:
	vpcmpeqb	xmm0, xmm3, XMMWORD PTR 0[rbp]
	mov	rax, rdi
	mov	BYTE PTR -24[rsp], 10
	mov	rdx, r15
	vpblendvb	xmm0, xmm2, xmm1, xmm0
	vmovdqa	XMMWORD PTR -40[rsp], xmm0
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	rbp, 16
	cmp	rbp, r10
	jne	.L3
	mov	r14, rsi
	mov	rax, rdi
	lea	rsi, .LC1[rip]
	mov	rdx, rdi
#APP
# 5 "c-life.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR -44[rsp], r13d
	lea	rax, next[rip]
	xor	r12d, r12d
.L4:
	mov	rdx, r12
	mov	QWORD PTR -56[rsp], rax
	xor	r13d, r13d
	mov	rcx, r14
	sal	rdx, 4
	add	rdx, r9
	.p2align 4,,10
	.p2align 3
.L12:
	xor	r14d, r14d
	mov	ebp, -1
.L10:
	lea	esi, 0[rbp+r12]
	mov	eax, -1
	and	esi, 7
	sal	rsi, 4
	add	rsi, r9
.L6:
	mov	r11d, ebp
	or	r11d, eax
	cmove	eax, r8d
	lea	r11d, [rax+r13]
	add	eax, 1
	and	r11d, 15
	movzx	r11d, BYTE PTR [rsi+r11]
	add	r14d, r11d
	cmp	eax, 2
	jne	.L6
	add	ebp, 1
	cmp	ebp, 2
	jne	.L10
	mov	esi, 1
	cmp	r14d, 3
	je	.L8
	xor	esi, esi
	cmp	r14d, 2
	jne	.L8
	cmp	BYTE PTR [rdx+r13], 0
	setne	sil
.L8:
	mov	rax, QWORD PTR -56[rsp]
	mov	BYTE PTR [rax+r13], sil
	add	r13, 1
	cmp	r13, 16
	jne	.L12
	mov	rax, QWORD PTR -56[rsp]
	add	r12, 1
	mov	r14, rcx
	add	rax, 16
	cmp	r12, 8
	jne	.L4
	mov	r13d, DWORD PTR -44[rsp]
	xor	eax, eax
.L11:
	vmovdqa	xmm4, XMMWORD PTR [rbx+rax]
	vmovdqa	XMMWORD PTR [r9+rax], xmm4
	add	rax, 16
	cmp	rax, 128
	jne	.L11
	sub	r13d, 1
	jne	.L2
	pop	rbx
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
