	.file	"bytecode.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	run.constprop.0, @function
run.constprop.0:
.LFB4:
	.cfi_startproc
	sub	rsp, 48
	.cfi_def_cfa_offset 56
	lea	r8, collatz[rip]
	xor	eax, eax
	mov	QWORD PTR -120[rsp], rdi
	mov	rdx, r8
	lea	rcx, -88[rsp]
	lea	rsi, .L5[rip]
	mov	QWORD PTR -112[rsp], 0
	lea	r9, memory[rip]
	mov	QWORD PTR -104[rsp], 0
	mov	QWORD PTR -96[rsp], 0
	mov	QWORD PTR -88[rsp], 0
	.p2align 4,,10
	.p2align 3
.L2:
	lea	rdi, 1[rdx]
	cmp	al, 14
	ja	.L21
	movsx	rax, DWORD PTR [rsi+rax*4]
	add	rax, rsi
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L5:
	.long	.L19-.L5
	.long	.L18-.L5
	.long	.L17-.L5
	.long	.L16-.L5
	.long	.L15-.L5
	.long	.L14-.L5
	.long	.L13-.L5
	.long	.L12-.L5
	.long	.L11-.L5
	.long	.L10-.L5
	.long	.L9-.L5
	.long	.L8-.L5
	.long	.L7-.L5
	.long	.L6-.L5
	.long	.L4-.L5
	.text
	.p2align 4,,10
	.p2align 3
.L6:
	mov	rdx, QWORD PTR -8[rcx]
	movzx	eax, BYTE PTR [rcx]
	sub	rcx, 16
	mov	QWORD PTR [r9+rax*8], rdx
	mov	rdx, rdi
	.p2align 4,,10
	.p2align 3
.L20:
	movzx	eax, BYTE PTR [rdx]
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movzx	eax, BYTE PTR [rcx]
	mov	rax, QWORD PTR [r9+rax*8]
	mov	QWORD PTR [rcx], rax
.L21:
	mov	rdx, rdi
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L8:
	cmp	QWORD PTR [rcx], 0
	lea	rax, -8[rcx]
	je	.L22
	add	rdx, 2
	mov	rcx, rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L9:
	movzx	edx, BYTE PTR 1[rdx]
	add	rdx, r8
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L10:
	mov	rax, QWORD PTR [rcx]
	cmp	QWORD PTR -8[rcx], rax
	mov	rdx, rdi
	setb	al
	sub	rcx, 8
	movzx	eax, al
	mov	QWORD PTR [rcx], rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L11:
	mov	rax, QWORD PTR [rcx]
	mov	rdx, rdi
	add	rcx, 8
	mov	QWORD PTR [rcx], rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L12:
	and	QWORD PTR [rcx], 1
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L13:
	shr	QWORD PTR [rcx]
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L14:
	mov	rax, QWORD PTR -8[rcx]
	imul	rax, QWORD PTR [rcx]
	mov	rdx, rdi
	sub	rcx, 8
	mov	QWORD PTR [rcx], rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L15:
	mov	rax, QWORD PTR [rcx]
	mov	rdx, rdi
	sub	QWORD PTR -8[rcx], rax
	sub	rcx, 8
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L16:
	mov	rax, QWORD PTR [rcx]
	mov	rdx, rdi
	add	QWORD PTR -8[rcx], rax
	sub	rcx, 8
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L17:
	movzx	eax, BYTE PTR 1[rdx]
	mov	rdi, QWORD PTR [rcx]
	add	rdx, 2
	sub	rcx, 8
	and	eax, 3
	mov	QWORD PTR -120[rsp+rax*8], rdi
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L18:
	movzx	eax, BYTE PTR 1[rdx]
	add	rcx, 8
	add	rdx, 2
	and	eax, 3
	mov	rax, QWORD PTR -120[rsp+rax*8]
	mov	QWORD PTR [rcx], rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L4:
	mov	rax, QWORD PTR [rcx]
	add	rsp, 48
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	.cfi_restore_state
	movzx	eax, BYTE PTR 1[rdx]
	add	rcx, 8
	add	rdx, 2
	mov	QWORD PTR [rcx], rax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L22:
	movzx	edx, BYTE PTR 1[rdx]
	mov	rcx, rax
	add	rdx, r8
	jmp	.L20
	.cfi_endproc
.LFE4:
	.size	run.constprop.0, .-run.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
.LFB3:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r11d, 1
	xor	r10d, r10d
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
	sub	rsp, 72
	.cfi_def_cfa_offset 128
	.p2align 4,,10
	.p2align 3
.L26:
	mov	rdi, r11
	add	r11, 1
	call	run.constprop.0
	add	r10, rax
	cmp	r11, 65001
	jne	.L26
	lea	rax, memory[rip]
	lea	rcx, 2048[rax]
	.p2align 4,,10
	.p2align 3
.L27:
	mov	rdx, r10
	add	rax, 8
	sal	rdx, 5
	sub	rdx, r10
	add	rdx, QWORD PTR -8[rax]
	mov	r10, rdx
	cmp	rcx, rax
	jne	.L27
	mov	r14, rdx
	mov	r15, rdx
	mov	r9, rdx
	mov	r11, rdx
	mov	rbx, rdx
	mov	rbp, rdx
	mov	r12, rdx
	mov	r13, rdx
	shr	r14, 32
	shr	rdx, 28
	mov	rsi, r10
	mov	rcx, r10
	and	edx, 15
	shr	rsi, 20
	and	r14d, 15
	mov	rdi, r10
	shr	r13, 36
	mov	QWORD PTR [rsp], rdx
	shr	rcx, 24
	mov	rdx, rsi
	lea	rax, .LC0[rip]
	mov	rsi, r10
	and	ecx, 15
	mov	r8, r10
	movzx	r14d, BYTE PTR [rax+r14]
	and	r13d, 15
	shr	rsi, 16
	and	edx, 15
	movzx	r13d, BYTE PTR [rax+r13]
	shr	r12, 40
	mov	QWORD PTR 24[rsp], rcx
	mov	rcx, rsi
	and	r12d, 15
	mov	rsi, r10
	sal	r14, 8
	and	ecx, 15
	movzx	r12d, BYTE PTR [rax+r12]
	shr	r9, 56
	shr	r11, 52
	or	r14, r13
	shr	rbx, 48
	shr	rbp, 44
	and	r9d, 15
	and	r11d, 15
	shr	rsi, 12
	shr	rdi, 8
	and	ebx, 15
	and	ebp, 15
	shr	r8, 4
	shr	r15, 60
	and	esi, 15
	and	edi, 15
	and	r8d, 15
	and	r10d, 15
	sal	r14, 8
	movzx	ebp, BYTE PTR [rax+rbp]
	or	r14, r12
	movzx	r10d, BYTE PTR [rax+r10]
	mov	BYTE PTR 48[rsp], 10
	sal	r14, 8
	or	r14, rbp
	movzx	ebp, BYTE PTR [rax+rbx]
	sal	r14, 8
	mov	rbx, r14
	or	rbx, rbp
	movzx	ebp, BYTE PTR [rax+r11]
	mov	r11, rbx
	movzx	ebx, BYTE PTR [rax+r9]
	sal	r11, 8
	or	r11, rbp
	mov	r9, r11
	movzx	r11d, BYTE PTR [rax+r15]
	sal	r9, 8
	or	r9, rbx
	movzx	ebx, BYTE PTR [rax+r8]
	mov	r8, r10
	movzx	r10d, BYTE PTR [rax+rdi]
	sal	r8, 8
	sal	r9, 8
	or	r8, rbx
	mov	rbx, QWORD PTR [rsp]
	or	r9, r11
	mov	rdi, r8
	movzx	r8d, BYTE PTR [rax+rsi]
	mov	QWORD PTR [rsp], r9
	sal	rdi, 8
	or	rdi, r10
	mov	rsi, rdi
	movzx	edi, BYTE PTR [rax+rcx]
	sal	rsi, 8
	or	rsi, r8
	sal	rsi, 8
	mov	rcx, rsi
	movzx	esi, BYTE PTR [rax+rdx]
	or	rcx, rdi
	mov	rdi, rcx
	mov	rcx, QWORD PTR 24[rsp]
	sal	rdi, 8
	mov	rdx, rdi
	movzx	ecx, BYTE PTR [rax+rcx]
	or	rdx, rsi
	lea	rsi, 32[rsp]
	sal	rdx, 8
	or	rdx, rcx
	movzx	ecx, BYTE PTR [rax+rbx]
	mov	rax, rdx
	mov	edx, 17
	sal	rax, 8
	or	rax, rcx
	mov	QWORD PTR 8[rsp], rax
	movdqa	xmm0, XMMWORD PTR [rsp]
	mov	eax, 1
	mov	rdi, rax
	movaps	XMMWORD PTR 32[rsp], xmm0
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r8d, 60
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L28:
	mov	rax, r8
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L28
	.cfi_endproc
.LFE3:
	.size	_start, .-_start
	.section	.rodata
	.align 32
	.type	collatz, @object
	.size	collatz, 48
collatz:
	.string	""
	.string	"\001\001"
	.string	"\t\013-\001"
	.string	"\b\007\013\027"
	.string	"\003\005"
	.string	"\001\003\002"
	.string	"\n\032\006\002"
	.string	"\001\001\f\001"
	.string	"\003\001\001\r\001\001"
	.string	"\001\003\002\001\n"
	.ascii	"\016\001\001\016"
	.local	memory
	.comm	memory,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
