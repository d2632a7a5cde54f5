	.file	"bytecode.c"
	.intel_syntax noprefix
	.text
	.type	run.constprop.0, @function
run.constprop.0:
.LFB4:
	.cfi_startproc
	sub	rsp, 48
	.cfi_def_cfa_offset 56
	xor	eax, eax
	lea	rdx, collatz[rip]
	mov	QWORD PTR -120[rsp], rdi
	mov	r8, rdx
	lea	r9, .L5[rip]
	lea	rdi, memory[rip]
	mov	QWORD PTR -112[rsp], rax
	mov	QWORD PTR -104[rsp], rax
	mov	QWORD PTR -96[rsp], rax
	mov	QWORD PTR -88[rsp], rax
	lea	rax, -88[rsp]
.L2:
	cmp	BYTE PTR [rdx], 14
	lea	rsi, 1[rdx]
	jbe	.L28
.L21:
	mov	rcx, rax
.L20:
	mov	rdx, rsi
	mov	rax, rcx
	jmp	.L2
.L28:
	movzx	ecx, BYTE PTR [rdx]
	movsx	rcx, DWORD PTR [r9+rcx*4]
	add	rcx, r9
	jmp	rcx
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
.L19:
	lea	rsi, 2[rdx]
	lea	rcx, 8[rax]
	movzx	edx, BYTE PTR 1[rdx]
	jmp	.L24
.L18:
	lea	rsi, 2[rdx]
	mov	dl, BYTE PTR 1[rdx]
	lea	rcx, 8[rax]
	and	edx, 3
	mov	rdx, QWORD PTR -120[rsp+rdx*8]
.L24:
	mov	QWORD PTR 8[rax], rdx
	jmp	.L20
.L17:
	lea	rsi, 2[rdx]
	mov	dl, BYTE PTR 1[rdx]
	lea	rcx, -8[rax]
	mov	rax, QWORD PTR [rax]
	and	edx, 3
	mov	QWORD PTR -120[rsp+rdx*8], rax
	jmp	.L20
.L16:
	mov	rdx, QWORD PTR [rax]
	add	QWORD PTR -8[rax], rdx
	jmp	.L25
.L15:
	mov	rdx, QWORD PTR [rax]
	sub	QWORD PTR -8[rax], rdx
	jmp	.L25
.L14:
	mov	rdx, QWORD PTR -8[rax]
	imul	rdx, QWORD PTR [rax]
	jmp	.L26
.L13:
	movq	xmm0, QWORD PTR [rax]
	psrlq	xmm0, 1
	movq	QWORD PTR [rax], xmm0
	jmp	.L21
.L12:
	and	QWORD PTR [rax], 1
	jmp	.L21
.L11:
	mov	rdx, QWORD PTR [rax]
	lea	rcx, 8[rax]
	mov	QWORD PTR 8[rax], rdx
	jmp	.L20
.L10:
	xor	edx, edx
	mov	rcx, QWORD PTR [rax]
	cmp	QWORD PTR -8[rax], rcx
	setb	dl
.L26:
	mov	QWORD PTR -8[rax], rdx
.L25:
	lea	rcx, -8[rax]
	jmp	.L20
.L9:
	movzx	esi, BYTE PTR 1[rdx]
	add	rsi, r8
	jmp	.L21
.L8:
	cmp	QWORD PTR [rax], 0
	lea	rcx, -8[rax]
	lea	rsi, 2[rdx]
	jne	.L20
	movzx	esi, BYTE PTR 1[rdx]
	add	rsi, r8
	jmp	.L20
.L7:
	movzx	edx, BYTE PTR [rax]
	mov	rdx, QWORD PTR [rdi+rdx*8]
	mov	QWORD PTR [rax], rdx
	jmp	.L21
.L6:
	mov	rcx, QWORD PTR -8[rax]
	movzx	edx, BYTE PTR [rax]
	mov	QWORD PTR [rdi+rdx*8], rcx
	lea	rcx, -16[rax]
	jmp	.L20
.L4:
	mov	rax, QWORD PTR [rax]
	add	rsp, 48
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	run.constprop.0, .-run.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.globl	_start
	.type	_start, @function
_start:
.LFB3:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	r11d, 1
	xor	r10d, r10d
.L30:
	mov	rdi, r11
	inc	r11
	call	run.constprop.0
	add	r10, rax
	cmp	r11, 65001
	jne	.L30
	lea	rax, memory[rip]
	lea	rdx, 2048[rax]
.L31:
	imul	r10, r10, 31
	add	rax, 8
	add	r10, QWORD PTR -8[rax]
	cmp	rax, rdx
	jne	.L31
	lea	rax, 15[rsp]
	mov	ecx, 60
	lea	rdi, .LC0[rip]
	mov	rsi, rax
.L32:
	mov	rdx, r10
	inc	rax
	shr	rdx, cl
	sub	ecx, 4
	and	edx, 15
	mov	dl, BYTE PTR [rdi+rdx]
	mov	BYTE PTR -1[rax], dl
	cmp	ecx, -4
	jne	.L32
	mov	eax, 1
	mov	BYTE PTR 31[rsp], 10
	mov	edx, 17
	mov	rdi, rax
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r8d, 60
	xor	edx, edx
.L33:
	mov	rax, r8
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L33
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
