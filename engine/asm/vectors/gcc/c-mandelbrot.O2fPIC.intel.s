	.file	"c-mandelbrot.c"
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
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB2:
	.cfi_startproc
	movabs	r10, -8608480567731124087
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xor	r8d, r8d
	mov	r15d, 1
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
	lea	rbp, shades[rip]
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	ebx, 3123612579
	lea	rsi, -72[rsp]
.L2:
	movabs	rax, -6148914691236517205
	mov	QWORD PTR -80[rsp], r8
	mov	r13, rsi
	xor	r12d, r12d
	mul	r8
	shr	rdx, 5
	lea	r11, -1310720[rdx]
	.p2align 4,,10
	.p2align 3
.L6:
	mov	rax, r12
	xor	ecx, ecx
	xor	r8d, r8d
	xor	edi, edi
	mul	r10
	xor	eax, eax
	shr	rdx, 5
	lea	r14, -2359296[rdx]
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L3:
	imul	rax, rdi
	add	r8d, 1
	sar	rax, 19
	lea	rdi, [rax+r11]
	mov	rax, rdx
	sub	rax, rcx
	add	rax, r14
	cmp	r8d, 64
	je	.L13
	mov	rdx, rax
	mov	rcx, rdi
	imul	rdx, rax
	imul	rcx, rdi
	sar	rdx, 20
	sar	rcx, 20
	lea	r9, [rdx+rcx]
	cmp	r9, 4194304
	jle	.L3
	mov	eax, r8d
	imul	rax, rbx
	shr	rax, 35
	lea	edx, [rax+rax*4]
	lea	eax, [rax+rdx*2]
	sub	r8d, eax
	movsx	r8, r8d
	movzx	eax, BYTE PTR 0[rbp+r8]
.L8:
	add	r12, 3145728
	mov	BYTE PTR 0[r13], al
	add	r13, 1
	cmp	r12, 188743680
	jne	.L6
	mov	BYTE PTR -12[rsp], 10
	mov	r8, QWORD PTR -80[rsp]
	mov	rax, r15
	mov	rdi, r15
	mov	edx, 61
#APP
# 5 "c-mandelbrot.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	r8, 5242880
	cmp	r8, 125829120
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
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	mov	eax, 64
	jmp	.L8
	.cfi_endproc
.LFE2:
	.size	start, .-start
	.section	.rodata
	.align 8
	.type	shades, @object
	.size	shades, 13
shades:
	.string	" .,:;+*oO#%@"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
