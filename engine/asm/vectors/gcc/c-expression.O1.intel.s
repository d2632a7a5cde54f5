	.file	"c-expression.c"
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
	.type	sum, @function
sum:
.LFB4:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	call	product
	mov	rbx, rax
	jmp	.L2
.L3:
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L2:
	mov	rax, QWORD PTR at[rip]
	movzx	edx, BYTE PTR [rax]
	cmp	dl, 32
	je	.L3
	cmp	dl, 43
	je	.L8
	cmp	dl, 45
	jne	.L1
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	sub	rbx, rax
	jmp	.L2
.L8:
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	add	rbx, rax
	jmp	.L2
.L1:
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	sum, .-sum
	.type	atom, @function
atom:
.LFB2:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	rax, QWORD PTR at[rip]
	movzx	edx, BYTE PTR [rax]
	cmp	dl, 32
	jne	.L10
	add	rax, 1
.L11:
	mov	rcx, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rax]
	cmp	dl, 32
	je	.L11
	mov	rax, rcx
	mov	QWORD PTR at[rip], rcx
.L10:
	cmp	dl, 45
	je	.L25
	cmp	dl, 40
	je	.L26
	sub	edx, 48
	cmp	dl, 9
	ja	.L17
	mov	rcx, QWORD PTR at[rip]
	movzx	edx, BYTE PTR [rcx]
	lea	esi, -48[rdx]
	add	rcx, 1
	mov	eax, 0
	cmp	sil, 9
	ja	.L9
.L19:
	lea	rax, [rax+rax*4]
	mov	rdi, rcx
	movsx	edx, dl
	sub	edx, 48
	movsx	rdx, edx
	lea	rax, [rdx+rax*2]
	movzx	edx, BYTE PTR [rcx]
	add	rcx, 1
	lea	esi, -48[rdx]
	cmp	sil, 9
	jbe	.L19
	mov	QWORD PTR at[rip], rdi
.L9:
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore_state
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	atom
	neg	rax
	jmp	.L9
.L26:
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	sum
	mov	rsi, QWORD PTR at[rip]
	movzx	ecx, BYTE PTR [rsi]
	cmp	cl, 32
	jne	.L15
	lea	rdx, 1[rsi]
.L16:
	mov	rsi, rdx
	add	rdx, 1
	movzx	ecx, BYTE PTR -1[rdx]
	cmp	cl, 32
	je	.L16
.L15:
	add	rsi, 1
	mov	QWORD PTR at[rip], rsi
	cmp	cl, 41
	je	.L9
	mov	DWORD PTR wrong[rip], 1
	jmp	.L9
.L17:
	mov	DWORD PTR wrong[rip], 1
	mov	eax, 0
	jmp	.L9
	.cfi_endproc
.LFE2:
	.size	atom, .-atom
	.type	product, @function
product:
.LFB3:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	call	atom
	mov	rbp, rax
	movabs	r12, 145272973819904
	jmp	.L28
.L29:
	add	rdx, 1
	mov	QWORD PTR at[rip], rdx
.L28:
	mov	rdx, QWORD PTR at[rip]
	movzx	ebx, BYTE PTR [rdx]
	cmp	bl, 32
	je	.L29
	cmp	bl, 47
	ja	.L27
	bt	r12, rbx
	jnc	.L27
	add	rdx, 1
	mov	QWORD PTR at[rip], rdx
	call	atom
	mov	rcx, rax
	cmp	bl, 42
	je	.L36
	test	rax, rax
	je	.L37
	cmp	bl, 47
	je	.L38
	mov	rax, rbp
	cqo
	idiv	rcx
	mov	rbp, rdx
	jmp	.L28
.L36:
	imul	rbp, rax
	jmp	.L28
.L37:
	mov	DWORD PTR wrong[rip], 1
	mov	rbp, rax
.L27:
	mov	rax, rbp
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
.L38:
	.cfi_restore_state
	mov	rax, rbp
	cqo
	idiv	rcx
	mov	rbp, rax
	jmp	.L28
	.cfi_endproc
.LFE3:
	.size	product, .-product
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?\n"
	.text
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 40
	.cfi_def_cfa_offset 80
	mov	r13, QWORD PTR [rdi]
	cmp	r13, 1
	jle	.L49
	mov	r12, rdi
	mov	ebp, 1
	movabs	rbx, -3689348814741910323
	jmp	.L48
.L41:
	mov	r8d, DWORD PTR wrong[rip]
	test	r8d, r8d
	jne	.L42
	mov	rcx, r9
	neg	rcx
	cmovs	rcx, r9
	mov	BYTE PTR 23[rsp], 10
	lea	rsi, 23[rsp]
.L46:
	mov	rdi, rsi
	sub	rsi, 1
	mov	rax, rcx
	mul	rbx
	shr	rdx, 3
	lea	r10, [rdx+rdx*4]
	add	r10, r10
	mov	rax, rcx
	sub	rax, r10
	add	eax, 48
	mov	BYTE PTR [rsi], al
	mov	rax, rcx
	mov	rcx, rdx
	cmp	rax, 9
	ja	.L46
	test	r9, r9
	js	.L53
.L47:
	mov	eax, 1
	lea	rdx, 24[rsp]
	sub	rdx, rsi
	mov	rdi, rax
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	rbp, 1
	cmp	r13, rbp
	je	.L39
.L48:
	mov	rax, QWORD PTR 8[r12+rbp*8]
	mov	QWORD PTR at[rip], rax
	call	sum
	mov	r9, rax
	mov	rax, QWORD PTR at[rip]
	cmp	BYTE PTR [rax], 0
	je	.L41
	mov	DWORD PTR wrong[rip], 1
.L42:
	mov	eax, 1
	lea	rsi, .LC0[rip]
	mov	edx, 2
	mov	rdi, rax
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r8d, 1
.L39:
	mov	eax, r8d
	add	rsp, 40
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
.L53:
	.cfi_restore_state
	mov	BYTE PTR -1[rsi], 45
	lea	rsi, -2[rdi]
	jmp	.L47
.L49:
	mov	r8d, 0
	jmp	.L39
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.local	wrong
	.comm	wrong,4,4
	.local	at
	.comm	at,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
