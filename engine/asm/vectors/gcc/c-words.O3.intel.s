	.file	"c-words.c"
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
	.type	show, @function
show:
.LFB6:
	.cfi_startproc
	test	rdi, rdi
	je	.L97
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
	mov	rbx, rdi
	sub	rsp, 72
	.cfi_def_cfa_offset 128
	mov	rbp, QWORD PTR [rdi]
	test	rbp, rbp
	je	.L19
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L16
	mov	r15, QWORD PTR [r12]
	test	r15, r15
	je	.L101
	mov	r13, QWORD PTR [r15]
	test	r13, r13
	je	.L9
	mov	rdi, QWORD PTR 0[r13]
	call	show
	mov	rcx, QWORD PTR 32[r13]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L10:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L10
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r13]
	mov	rsi, QWORD PTR 16[r13]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r13]
	call	show
.L9:
	mov	rcx, QWORD PTR 32[r15]
	mov	BYTE PTR 51[rsp], 10
	lea	r14, 51[rsp]
	movabs	r8, 7378697629483820647
	mov	rdi, r14
	.p2align 4,,10
	.p2align 3
.L11:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L11
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r15]
	mov	rsi, QWORD PTR 16[r15]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	r13, 52[rsp]
	mov	rax, rdi
	mov	rsi, r8
	mov	rdx, r13
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r15, QWORD PTR 8[r15]
	test	r15, r15
	je	.L13
	mov	rdi, QWORD PTR [r15]
	call	show
	mov	rcx, QWORD PTR 32[r15]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L14:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L14
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r15]
	mov	rsi, QWORD PTR 16[r15]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r15]
	call	show
.L13:
	mov	rcx, QWORD PTR 32[r12]
	mov	BYTE PTR 51[rsp], 10
	mov	rdi, r14
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L8:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L8
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r12]
	mov	rsi, QWORD PTR 16[r12]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdx, r13
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r12, QWORD PTR 8[r12]
	test	r12, r12
	je	.L16
	mov	rdi, QWORD PTR [r12]
	call	show
	mov	rcx, QWORD PTR 32[r12]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L17:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L17
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r12]
	mov	rsi, QWORD PTR 16[r12]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r12]
	call	show
.L16:
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 39[rsp], 10
	lea	rdi, 39[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L6:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L6
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 40[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbp, QWORD PTR 8[rbp]
	test	rbp, rbp
	je	.L19
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L20
	mov	rdi, QWORD PTR [r12]
	call	show
	mov	rcx, QWORD PTR 32[r12]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L21:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L21
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r12]
	mov	rsi, QWORD PTR 16[r12]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r12]
	call	show
.L20:
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 51[rsp], 10
	lea	rdi, 51[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L22:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L22
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 52[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbp, QWORD PTR 8[rbp]
	test	rbp, rbp
	je	.L19
	mov	rdi, QWORD PTR 0[rbp]
	call	show
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L25:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L25
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbp]
	call	show
.L19:
	mov	BYTE PTR 15[rsp], 10
	mov	rcx, QWORD PTR 32[rbx]
	lea	rdi, 15[rsp]
	movabs	rsi, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L4:
	mov	rax, rcx
	mov	r8, rdi
	sub	rdi, 1
	imul	rsi
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L4
	mov	rsi, QWORD PTR 16[rbx]
	mov	rdx, QWORD PTR 24[rbx]
	mov	BYTE PTR -1[rdi], 32
	sub	r8, 2
	mov	edi, 1
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 16[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbx, QWORD PTR 8[rbx]
	test	rbx, rbx
	je	.L1
	mov	rbp, QWORD PTR [rbx]
	test	rbp, rbp
	je	.L36
	mov	r13, QWORD PTR 0[rbp]
	test	r13, r13
	je	.L30
	mov	r14, QWORD PTR 0[r13]
	lea	r12, 63[rsp]
	test	r14, r14
	je	.L31
	mov	rdi, QWORD PTR [r14]
	call	show
	mov	rcx, QWORD PTR 32[r14]
	mov	BYTE PTR 63[rsp], 10
	mov	rdi, r12
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L32:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L32
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r14]
	mov	rsi, QWORD PTR 16[r14]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r14]
	call	show
.L31:
	movabs	rdi, 7378697629483820647
	mov	rcx, QWORD PTR 32[r13]
	mov	BYTE PTR 63[rsp], 10
	.p2align 4,,10
	.p2align 3
.L33:
	mov	rax, rcx
	mov	rsi, r12
	sub	r12, 1
	imul	rdi
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [r12], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L33
	mov	edi, 1
	mov	BYTE PTR -1[r12], 32
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r13]
	mov	rsi, QWORD PTR 16[r13]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r13]
	call	show
.L30:
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 51[rsp], 10
	lea	rdi, 51[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L34:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L34
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 52[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbp, QWORD PTR 8[rbp]
	test	rbp, rbp
	je	.L36
	mov	rdi, QWORD PTR 0[rbp]
	call	show
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L37:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L37
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbp]
	call	show
.L36:
	mov	BYTE PTR 27[rsp], 10
	mov	rcx, QWORD PTR 32[rbx]
	lea	rdi, 27[rsp]
	movabs	rsi, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L29:
	mov	rax, rcx
	mov	r8, rdi
	sub	rdi, 1
	imul	rsi
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L29
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	mov	rsi, QWORD PTR 16[rbx]
	sub	r8, 2
	mov	rdx, QWORD PTR 24[rbx]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 28[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbx, QWORD PTR 8[rbx]
	test	rbx, rbx
	je	.L1
	mov	rbp, QWORD PTR [rbx]
	test	rbp, rbp
	je	.L46
	mov	r12, QWORD PTR 0[rbp]
	test	r12, r12
	je	.L42
	mov	rdi, QWORD PTR [r12]
	call	show
	mov	rcx, QWORD PTR 32[r12]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L43:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L43
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[r12]
	mov	rsi, QWORD PTR 16[r12]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r12]
	call	show
.L42:
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 51[rsp], 10
	lea	rdi, 51[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L44:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L44
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 52[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbp, QWORD PTR 8[rbp]
	test	rbp, rbp
	je	.L46
	mov	rdi, QWORD PTR 0[rbp]
	call	show
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L47:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L47
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbp]
	call	show
.L46:
	mov	rcx, QWORD PTR 32[rbx]
	mov	BYTE PTR 39[rsp], 10
	lea	rdi, 39[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L41:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L41
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbx]
	mov	rsi, QWORD PTR 16[rbx]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 40[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbx, QWORD PTR 8[rbx]
	test	rbx, rbx
	je	.L1
	mov	rbp, QWORD PTR [rbx]
	test	rbp, rbp
	je	.L50
	mov	rdi, QWORD PTR 0[rbp]
	call	show
	mov	rcx, QWORD PTR 32[rbp]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L51:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L51
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbp]
	mov	rsi, QWORD PTR 16[rbp]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbp]
	call	show
.L50:
	mov	rcx, QWORD PTR 32[rbx]
	mov	BYTE PTR 51[rsp], 10
	lea	rdi, 51[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L52:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L52
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbx]
	mov	rsi, QWORD PTR 16[rbx]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 52[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rbx, QWORD PTR 8[rbx]
	test	rbx, rbx
	je	.L1
	mov	rdi, QWORD PTR [rbx]
	call	show
	mov	rcx, QWORD PTR 32[rbx]
	mov	BYTE PTR 63[rsp], 10
	lea	rdi, 63[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L55:
	mov	rax, rcx
	mov	rsi, rdi
	sub	rdi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rdi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L55
	mov	BYTE PTR -1[rdi], 32
	mov	edi, 1
	lea	r8, -2[rsi]
	mov	rdx, QWORD PTR 24[rbx]
	mov	rsi, QWORD PTR 16[rbx]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 64[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbx]
	call	show
.L1:
	add	rsp, 72
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
	.p2align 4,,10
	.p2align 3
.L97:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.p2align 4,,10
	.p2align 3
.L101:
	.cfi_def_cfa_offset 128
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	lea	r14, 51[rsp]
	lea	r13, 52[rsp]
	jmp	.L13
	.cfi_endproc
.LFE6:
	.size	show, .-show
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB7:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r10d, 34
	xor	r9d, r9d
	mov	eax, 9
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r8, -1
	xor	edi, edi
	mov	esi, 81920
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	edx, 3
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
	mov	QWORD PTR 24[rsp], 0
#APP
# 21 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	edx, 1
	mov	QWORD PTR nodes[rip], rax
	test	rax, rax
	js	.L102
	xor	r8d, r8d
	lea	r9, input[rip]
	xor	edi, edi
	mov	r10d, 2048
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L108:
	add	r8, rax
	cmp	r8, 2047
	jg	.L105
.L104:
	mov	rdx, r10
	lea	rsi, [r9+r8]
	mov	rax, rdi
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	test	rax, rax
	jg	.L108
	mov	r10, QWORD PTR 24[rsp]
	test	r8, r8
	je	.L106
.L105:
	mov	rax, QWORD PTR nodes[rip]
	mov	r10, QWORD PTR 24[rsp]
	xor	ebp, ebp
	xor	edx, edx
	mov	rbx, QWORD PTR used[rip]
	lea	r11, input[rip-1]
	mov	QWORD PTR 8[rsp], rax
	jmp	.L107
	.p2align 4,,10
	.p2align 3
.L113:
	add	rdx, 1
	cmp	rdx, r8
	je	.L111
.L107:
	movzx	eax, BYTE PTR [r9+rdx]
	or	eax, 32
	sub	eax, 97
	cmp	al, 25
	ja	.L113
	cmp	rdx, r8
	jge	.L111
	mov	rsi, rdx
	jmp	.L112
	.p2align 4,,10
	.p2align 3
.L116:
	add	rsi, 1
	mov	BYTE PTR [rsi+r11], al
	cmp	rsi, r8
	je	.L115
.L112:
	movzx	eax, BYTE PTR [r9+rsi]
	or	eax, 32
	lea	ecx, -97[rax]
	cmp	cl, 25
	jbe	.L116
	cmp	rsi, rdx
	jg	.L115
.L153:
	mov	rdx, rsi
	jmp	.L107
.L184:
	mov	r10, QWORD PTR 24[rsp]
.L181:
	mov	QWORD PTR used[rip], rbx
.L106:
	test	r10, r10
	je	.L136
	mov	r9, QWORD PTR [r10]
	test	r9, r9
	je	.L133
	mov	rbx, QWORD PTR [r9]
	test	rbx, rbx
	je	.L129
	mov	rdi, QWORD PTR [rbx]
	call	show
	mov	rcx, QWORD PTR 32[rbx]
	mov	BYTE PTR 79[rsp], 10
	lea	rsi, 79[rsp]
	movabs	r8, 7378697629483820647
.L130:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L130
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[rbx]
	mov	rdx, QWORD PTR 24[rbx]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 80[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[rbx]
	call	show
.L129:
	mov	rcx, QWORD PTR 32[r9]
	mov	BYTE PTR 67[rsp], 10
	lea	rsi, 67[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L131:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L131
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r9]
	mov	rdx, QWORD PTR 24[r9]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 68[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r9, QWORD PTR 8[r9]
	test	r9, r9
	je	.L133
	mov	rdi, QWORD PTR [r9]
	call	show
	mov	rcx, QWORD PTR 32[r9]
	mov	BYTE PTR 79[rsp], 10
	lea	rsi, 79[rsp]
	movabs	r8, 7378697629483820647
.L134:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L134
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r9]
	mov	rdx, QWORD PTR 24[r9]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 80[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r9]
	call	show
.L133:
	mov	BYTE PTR 43[rsp], 10
	mov	rcx, QWORD PTR 32[r10]
	lea	rsi, 43[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L128:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	add	ecx, 48
	mov	BYTE PTR [rsi], cl
	mov	rcx, rdx
	test	rdx, rdx
	jne	.L128
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r10]
	mov	rdx, QWORD PTR 24[r10]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 44[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r9, QWORD PTR 8[r10]
	test	r9, r9
	je	.L136
	mov	r10, QWORD PTR [r9]
	test	r10, r10
	je	.L137
	mov	rdi, QWORD PTR [r10]
	call	show
	mov	rcx, QWORD PTR 32[r10]
	mov	BYTE PTR 79[rsp], 10
	lea	rsi, 79[rsp]
	movabs	r8, 7378697629483820647
.L138:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L138
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r10]
	mov	rdx, QWORD PTR 24[r10]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 80[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r10]
	call	show
.L137:
	mov	BYTE PTR 55[rsp], 10
	mov	rcx, QWORD PTR 32[r9]
	lea	rsi, 55[rsp]
	movabs	r8, 7378697629483820647
	.p2align 4,,10
	.p2align 3
.L139:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L139
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r9]
	mov	rdx, QWORD PTR 24[r9]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 56[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r9, QWORD PTR 8[r9]
	test	r9, r9
	je	.L136
	mov	r10, QWORD PTR [r9]
	test	r10, r10
	je	.L142
	mov	rdi, QWORD PTR [r10]
	call	show
	mov	rcx, QWORD PTR 32[r10]
	mov	BYTE PTR 79[rsp], 10
	lea	rsi, 79[rsp]
	movabs	r8, 7378697629483820647
.L143:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L143
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r10]
	mov	rdx, QWORD PTR 24[r10]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 80[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r10]
	call	show
.L142:
	mov	rcx, QWORD PTR 32[r9]
	mov	BYTE PTR 67[rsp], 10
	lea	rsi, 67[rsp]
	movabs	r8, 7378697629483820647
.L144:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L144
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r9]
	mov	rdx, QWORD PTR 24[r9]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 68[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r9, QWORD PTR 8[r9]
	test	r9, r9
	je	.L136
	mov	rdi, QWORD PTR [r9]
	call	show
	mov	rcx, QWORD PTR 32[r9]
	mov	BYTE PTR 79[rsp], 10
	lea	rsi, 79[rsp]
	movabs	r8, 7378697629483820647
.L147:
	mov	rax, rcx
	mov	rdi, rsi
	sub	rsi, 1
	imul	r8
	mov	rax, rcx
	sar	rax, 63
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rcx, rax
	lea	eax, 48[rcx]
	mov	rcx, rdx
	mov	BYTE PTR [rsi], al
	test	rdx, rdx
	jne	.L147
	lea	r8, -2[rdi]
	mov	edi, 1
	mov	BYTE PTR -1[rsi], 32
	mov	rsi, QWORD PTR 16[r9]
	mov	rdx, QWORD PTR 24[r9]
	mov	rax, rdi
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdx, 80[rsp]
	mov	rax, rdi
	mov	rsi, r8
	sub	rdx, r8
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 8[r9]
	call	show
.L136:
	xor	edx, edx
.L102:
	add	rsp, 88
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	mov	eax, edx
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
	.p2align 4,,10
	.p2align 3
.L115:
	.cfi_restore_state
	mov	r14, rsi
	mov	r13, r10
	sub	r14, rdx
	add	rdx, r9
	test	r10, r10
	je	.L152
	.p2align 4,,10
	.p2align 3
.L124:
	mov	r15, QWORD PTR 24[r13]
	mov	rdi, QWORD PTR 16[r13]
	cmp	r14, r15
	mov	rcx, r15
	cmovle	rcx, r14
	test	rcx, rcx
	jle	.L118
	xor	eax, eax
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L119:
	add	rax, 1
	cmp	rax, rcx
	je	.L118
.L122:
	movzx	r12d, BYTE PTR [rdi+rax]
	cmp	BYTE PTR [rdx+rax], r12b
	je	.L119
	jge	.L121
.L120:
	mov	rax, r13
.L123:
	mov	r13, QWORD PTR [rax]
	test	r13, r13
	jne	.L124
.L117:
	lea	rdi, 1[rbx]
	lea	rcx, [rbx+rbx*4]
	mov	rbx, QWORD PTR 8[rsp]
	lea	rcx, [rbx+rcx*8]
	mov	rbx, rdi
	mov	QWORD PTR [rax], rcx
	mov	QWORD PTR 16[rcx], rdx
	mov	QWORD PTR 24[rcx], r14
	mov	QWORD PTR 32[rcx], 1
	cmp	rsi, r8
	jge	.L184
	mov	r10, QWORD PTR 24[rsp]
	mov	rdx, rsi
	mov	ebp, 1
	jmp	.L107
	.p2align 4,,10
	.p2align 3
.L118:
	cmp	r14, r15
	jl	.L120
	je	.L185
.L121:
	lea	rax, 8[r13]
	jmp	.L123
.L185:
	add	QWORD PTR 32[r13], 1
	cmp	rsi, r8
	jl	.L153
.L111:
	test	bpl, bpl
	jne	.L181
	jmp	.L106
	.p2align 4,,10
	.p2align 3
.L152:
	lea	rax, 24[rsp]
	jmp	.L117
	.cfi_endproc
.LFE7:
	.size	start, .-start
	.local	used
	.comm	used,8,8
	.local	nodes
	.comm	nodes,8,8
	.local	input
	.comm	input,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
