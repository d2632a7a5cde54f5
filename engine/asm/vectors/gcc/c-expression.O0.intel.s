	.file	"c-expression.c"
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
# 6 "c-expression.c" 1
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
	.local	at
	.comm	at,8,8
	.local	wrong
	.comm	wrong,4,4
	.type	atom, @function
atom:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	jmp	.L5
.L6:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L5:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L6
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 45
	jne	.L7
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	atom
	neg	rax
	jmp	.L8
.L7:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 40
	jne	.L9
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	sum
	mov	QWORD PTR -16[rbp], rax
	jmp	.L10
.L11:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L10:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L11
	mov	rax, QWORD PTR at[rip]
	lea	rdx, 1[rax]
	mov	QWORD PTR at[rip], rdx
	movzx	eax, BYTE PTR [rax]
	cmp	al, 41
	je	.L12
	mov	DWORD PTR wrong[rip], 1
.L12:
	mov	rax, QWORD PTR -16[rbp]
	jmp	.L8
.L9:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 47
	jle	.L13
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 57
	jle	.L14
.L13:
	mov	DWORD PTR wrong[rip], 1
	mov	eax, 0
	jmp	.L8
.L14:
	mov	QWORD PTR -8[rbp], 0
	jmp	.L15
.L17:
	mov	rdx, QWORD PTR -8[rbp]
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	add	rax, rax
	mov	rcx, rax
	mov	rax, QWORD PTR at[rip]
	lea	rdx, 1[rax]
	mov	QWORD PTR at[rip], rdx
	movzx	eax, BYTE PTR [rax]
	movsx	eax, al
	sub	eax, 48
	cdqe
	add	rax, rcx
	mov	QWORD PTR -8[rbp], rax
.L15:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 47
	jle	.L16
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 57
	jle	.L17
.L16:
	mov	rax, QWORD PTR -8[rbp]
.L8:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	atom, .-atom
	.type	product, @function
product:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	call	atom
	mov	QWORD PTR -8[rbp], rax
.L28:
	jmp	.L19
.L20:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L19:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L20
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR -9[rbp], al
	cmp	BYTE PTR -9[rbp], 42
	je	.L21
	cmp	BYTE PTR -9[rbp], 47
	je	.L21
	cmp	BYTE PTR -9[rbp], 37
	je	.L21
	mov	rax, QWORD PTR -8[rbp]
	jmp	.L22
.L21:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	atom
	mov	QWORD PTR -24[rbp], rax
	cmp	BYTE PTR -9[rbp], 42
	jne	.L23
	mov	rax, QWORD PTR -8[rbp]
	imul	rax, QWORD PTR -24[rbp]
	mov	QWORD PTR -8[rbp], rax
	jmp	.L28
.L23:
	cmp	QWORD PTR -24[rbp], 0
	jne	.L25
	mov	DWORD PTR wrong[rip], 1
	mov	eax, 0
	jmp	.L22
.L25:
	cmp	BYTE PTR -9[rbp], 47
	jne	.L26
	mov	rax, QWORD PTR -8[rbp]
	cqo
	idiv	QWORD PTR -24[rbp]
	jmp	.L27
.L26:
	mov	rax, QWORD PTR -8[rbp]
	cqo
	idiv	QWORD PTR -24[rbp]
	mov	rax, rdx
.L27:
	mov	QWORD PTR -8[rbp], rax
	jmp	.L28
.L22:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	product, .-product
	.type	sum, @function
sum:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	call	product
	mov	QWORD PTR -8[rbp], rax
	jmp	.L30
.L31:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L30:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L31
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 43
	jne	.L32
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	add	QWORD PTR -8[rbp], rax
	jmp	.L30
.L32:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 45
	jne	.L34
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	sub	QWORD PTR -8[rbp], rax
	jmp	.L30
.L34:
	mov	rax, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	sum, .-sum
	.type	print, @function
print:
.LFB5:
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
	mov	QWORD PTR -24[rbp], rax
	mov	rax, QWORD PTR -24[rbp]
	mov	QWORD PTR -8[rbp], rax
	cmp	QWORD PTR -56[rbp], 0
	jns	.L39
	mov	rax, QWORD PTR -56[rbp]
	neg	rax
	jmp	.L40
.L39:
	mov	rax, QWORD PTR -56[rbp]
.L40:
	mov	QWORD PTR -16[rbp], rax
	sub	QWORD PTR -8[rbp], 1
	mov	rax, QWORD PTR -8[rbp]
	mov	BYTE PTR [rax], 10
.L41:
	mov	rcx, QWORD PTR -16[rbp]
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
	mov	rax, QWORD PTR -16[rbp]
	movabs	rdx, -3689348814741910323
	mul	rdx
	mov	rax, rdx
	shr	rax, 3
	mov	QWORD PTR -16[rbp], rax
	cmp	QWORD PTR -16[rbp], 0
	jne	.L41
	cmp	QWORD PTR -56[rbp], 0
	jns	.L42
	sub	QWORD PTR -8[rbp], 1
	mov	rax, QWORD PTR -8[rbp]
	mov	BYTE PTR [rax], 45
.L42:
	mov	rax, QWORD PTR -24[rbp]
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
.LFE5:
	.size	print, .-print
	.section	.rodata
.LC0:
	.string	"?\n"
	.text
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	mov	QWORD PTR -40[rbp], rdi
	mov	rax, QWORD PTR -40[rbp]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR -16[rbp], rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, 8
	mov	QWORD PTR -24[rbp], rax
	mov	QWORD PTR -8[rbp], 1
	jmp	.L44
.L48:
	mov	rax, QWORD PTR -8[rbp]
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR at[rip], rax
	call	sum
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	test	al, al
	je	.L45
	mov	DWORD PTR wrong[rip], 1
.L45:
	mov	eax, DWORD PTR wrong[rip]
	test	eax, eax
	je	.L46
	mov	esi, 2
	lea	rax, .LC0[rip]
	mov	rdi, rax
	call	write_bytes
	mov	eax, 1
	jmp	.L47
.L46:
	mov	rax, QWORD PTR -32[rbp]
	mov	rdi, rax
	call	print
	add	QWORD PTR -8[rbp], 1
.L44:
	mov	rax, QWORD PTR -8[rbp]
	cmp	rax, QWORD PTR -16[rbp]
	jl	.L48
	mov	eax, 0
.L47:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
