	.file	"c-queens.c"
	.intel_syntax noprefix
	.text
	.type	call, @function
call:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	QWORD PTR -40[rbp], rdx
	mov	QWORD PTR -48[rbp], rcx
	mov	rax, QWORD PTR -24[rbp]
	mov	rdi, QWORD PTR -32[rbp]
	mov	rsi, QWORD PTR -40[rbp]
	mov	rdx, QWORD PTR -48[rbp]
#APP
# 6 "c-queens.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	QWORD PTR -8[rbp], rax
	mov	rax, QWORD PTR -8[rbp]
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	call, .-call
	.type	write_bytes, @function
write_bytes:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdx, QWORD PTR -16[rbp]
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, 1
	mov	edi, 1
	call	call
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	write_bytes, .-write_bytes
#APP
	.globl _start
_start: mov %rsp, %rdi
 and $-16, %rsp
 call start
 mov %eax, %edi
 mov $60, %eax
 syscall
#NO_APP
	.type	solve, @function
solve:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	mov	DWORD PTR -36[rbp], edi
	mov	DWORD PTR -40[rbp], esi
	mov	DWORD PTR -44[rbp], edx
	mov	DWORD PTR -48[rbp], ecx
	mov	eax, DWORD PTR -36[rbp]
	mov	edx, 1
	mov	ecx, eax
	sal	edx, cl
	mov	eax, edx
	sub	eax, 1
	mov	DWORD PTR -16[rbp], eax
	mov	eax, DWORD PTR -40[rbp]
	cmp	eax, DWORD PTR -16[rbp]
	jne	.L5
	mov	eax, 1
	jmp	.L6
.L5:
	mov	QWORD PTR -8[rbp], 0
	mov	eax, DWORD PTR -40[rbp]
	or	eax, DWORD PTR -44[rbp]
	or	eax, DWORD PTR -48[rbp]
	not	eax
	and	eax, DWORD PTR -16[rbp]
	mov	DWORD PTR -12[rbp], eax
	jmp	.L7
.L8:
	mov	eax, DWORD PTR -12[rbp]
	neg	eax
	and	eax, DWORD PTR -12[rbp]
	mov	DWORD PTR -20[rbp], eax
	mov	eax, DWORD PTR -20[rbp]
	xor	DWORD PTR -12[rbp], eax
	mov	eax, DWORD PTR -48[rbp]
	or	eax, DWORD PTR -20[rbp]
	shr	eax
	mov	ecx, eax
	mov	eax, DWORD PTR -44[rbp]
	or	eax, DWORD PTR -20[rbp]
	lea	edx, [rax+rax]
	mov	eax, DWORD PTR -40[rbp]
	or	eax, DWORD PTR -20[rbp]
	mov	esi, eax
	mov	eax, DWORD PTR -36[rbp]
	mov	edi, eax
	call	solve
	add	QWORD PTR -8[rbp], rax
.L7:
	cmp	DWORD PTR -12[rbp], 0
	jne	.L8
	mov	rax, QWORD PTR -8[rbp]
.L6:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	solve, .-solve
	.type	print, @function
print:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 64
	mov	QWORD PTR -56[rbp], rdi
	lea	rax, -48[rbp]
	add	rax, 24
	mov	QWORD PTR -16[rbp], rax
	mov	rax, QWORD PTR -16[rbp]
	mov	QWORD PTR -8[rbp], rax
	sub	QWORD PTR -8[rbp], 1
	mov	rax, QWORD PTR -8[rbp]
	mov	BYTE PTR [rax], 10
.L10:
	mov	rcx, QWORD PTR -56[rbp]
	movabs	rdx, -3689348814741910323
	mov	rax, rcx
	mul	rdx
	shr	rdx, 3
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	add	rax, rax
	sub	rcx, rax
	mov	rdx, rcx
	mov	eax, edx
	add	eax, 48
	sub	QWORD PTR -8[rbp], 1
	mov	edx, eax
	mov	rax, QWORD PTR -8[rbp]
	mov	BYTE PTR [rax], dl
	mov	rax, QWORD PTR -56[rbp]
	movabs	rdx, -3689348814741910323
	mul	rdx
	mov	rax, rdx
	shr	rax, 3
	mov	QWORD PTR -56[rbp], rax
	cmp	QWORD PTR -56[rbp], 0
	jne	.L10
	mov	rax, QWORD PTR -16[rbp]
	sub	rax, QWORD PTR -8[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -8[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	write_bytes
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	print, .-print
	.globl	start
	.type	start, @function
start:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], 1
	jmp	.L12
.L13:
	mov	eax, DWORD PTR -4[rbp]
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 0
	mov	edi, eax
	call	solve
	mov	rdi, rax
	call	print
	add	DWORD PTR -4[rbp], 1
.L12:
	cmp	DWORD PTR -4[rbp], 8
	jbe	.L13
	mov	eax, 0
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	start, .-start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
