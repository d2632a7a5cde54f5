	.file	"c-format.c"
	.intel_syntax noprefix
	.text
#APP
	.globl _start
_start: and rsp, -16
 call start
 mov edi, eax
 mov eax, 60
 syscall
#NO_APP
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.type	number, @function
number:
.LFB1:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	r10d, 1
	mov	r9d, edx
	lea	rbx, .LC0[rip]
	lea	r11, -65[rsp]
.L2:
	mov	rax, rsi
	xor	edx, edx
	div	r9
	mov	dl, BYTE PTR [rbx+rdx]
	mov	BYTE PTR [r11+r10], dl
	mov	rdx, rsi
	mov	rsi, rax
	mov	rax, r10
	lea	r10, 1[r10]
	cmp	rdx, r9
	jnb	.L2
	movsx	rdx, eax
.L3:
	cmp	ecx, edx
	jle	.L10
	mov	BYTE PTR -64[rsp+rdx], r8b
	inc	rdx
	jmp	.L3
.L10:
	mov	edx, ecx
	sub	edx, eax
	cmp	eax, ecx
	mov	ecx, 0
	cmovg	edx, ecx
	add	edx, eax
	mov	rax, rdi
	movsx	rdx, edx
	mov	rcx, rdx
.L5:
	mov	sil, BYTE PTR [r11+rdx]
	dec	rdx
	inc	rax
	mov	BYTE PTR -1[rax], sil
	test	edx, edx
	jne	.L5
	lea	rax, [rdi+rcx]
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	number, .-number
	.type	print, @function
print:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rdi
	lea	rdi, line[rip]
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	rbx, rdi
	sub	rsp, 80
	.cfi_def_cfa_offset 104
	lea	rax, 104[rsp]
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	mov	DWORD PTR 8[rsp], 8
	mov	QWORD PTR 24[rsp], rax
.L12:
	mov	al, BYTE PTR 0[rbp]
	test	al, al
	je	.L49
	cmp	al, 37
	jne	.L24
	movsx	r8d, BYTE PTR 1[rbp]
	cmp	r8b, 48
	jne	.L15
	add	rbp, 2
	jmp	.L16
.L15:
	inc	rbp
	mov	r8d, 32
.L16:
	xor	ecx, ecx
.L17:
	mov	al, BYTE PTR 0[rbp]
	lea	rsi, 1[rbp]
	lea	edx, -48[rax]
	cmp	dl, 9
	ja	.L50
	imul	ecx, ecx, 10
	movsx	edx, dl
	mov	rbp, rsi
	add	ecx, edx
	jmp	.L17
.L50:
	cmp	al, 111
	je	.L19
	jg	.L20
	cmp	al, 99
	je	.L21
	cmp	al, 100
	je	.L22
	cmp	al, 98
	je	.L23
	jmp	.L24
.L20:
	cmp	al, 117
	je	.L25
	cmp	al, 120
	je	.L26
	cmp	al, 115
	je	.L27
	jmp	.L24
.L22:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L28
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L29
.L28:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L29:
	mov	rsi, QWORD PTR [rax]
	test	rsi, rsi
	jns	.L30
	mov	BYTE PTR [rdi], 45
	neg	rsi
	inc	rdi
.L30:
	mov	edx, 10
	jmp	.L47
.L25:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L31
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L32
.L31:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L32:
	mov	edx, 10
.L48:
	mov	rsi, QWORD PTR [rax]
.L47:
	call	number
	mov	rdi, rax
	jmp	.L14
.L26:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L33
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L34
.L33:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L34:
	mov	edx, 16
	jmp	.L48
.L19:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L35
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L36
.L35:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L36:
	mov	edx, 8
	jmp	.L48
.L23:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L37
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L38
.L37:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L38:
	mov	edx, 2
	jmp	.L48
.L21:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L39
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L40
.L39:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L40:
	mov	eax, DWORD PTR [rax]
	jmp	.L24
.L27:
	mov	edx, DWORD PTR 8[rsp]
	cmp	edx, 47
	ja	.L41
	mov	eax, edx
	add	edx, 8
	add	rax, QWORD PTR 24[rsp]
	mov	DWORD PTR 8[rsp], edx
	jmp	.L42
.L41:
	mov	rax, QWORD PTR 16[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR 16[rsp], rdx
.L42:
	mov	rcx, QWORD PTR [rax]
	xor	eax, eax
.L43:
	mov	dl, BYTE PTR [rcx+rax]
	test	dl, dl
	je	.L51
	mov	BYTE PTR [rdi+rax], dl
	inc	rax
	jmp	.L43
.L51:
	add	rdi, rax
	jmp	.L14
.L24:
	mov	BYTE PTR [rdi], al
	inc	rdi
.L14:
	inc	rbp
	jmp	.L12
.L49:
	sub	rdi, rbx
	mov	eax, 1
	mov	rsi, rbx
	mov	rdx, rdi
	mov	edi, eax
#APP
# 8 "c-format.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	rsp, 80
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"Numbers"
.LC2:
	.string	"%s, %c%c%c!\n"
.LC3:
	.string	"%8d %08x %10o %b\n"
.LC4:
	.string	"%d %u %x %d%%\n"
.LC5:
	.string	"%d %d %c\n"
	.text
	.globl	start
	.type	start, @function
start:
.LFB3:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r8d, 101
	mov	ecx, 110
	xor	eax, eax
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	edx, 111
	lea	rsi, .LC1[rip]
	lea	rdi, .LC2[rip]
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	ebp, 8
	mov	ebx, 1
	lea	r12, .LC3[rip]
	call	print
.L53:
	mov	r8, rbx
	mov	rcx, rbx
	mov	rdx, rbx
	mov	rsi, rbx
	mov	rdi, r12
	imul	rbx, rbx, 7
	xor	eax, eax
	call	print
	dec	ebp
	jne	.L53
	push	4
	.cfi_def_cfa_offset 40
	mov	r9d, 1
	mov	r8d, 100
	xor	eax, eax
	push	3
	.cfi_def_cfa_offset 48
	mov	ecx, 3735928559
	or	rdx, -1
	mov	rsi, -42
	push	2
	.cfi_def_cfa_offset 56
	lea	rdi, .LC4[rip]
	call	print
	xor	eax, eax
	mov	ecx, 46
	mov	rdx, -2
	mov	rsi, -3
	lea	rdi, .LC5[rip]
	call	print
	add	rsp, 24
	.cfi_def_cfa_offset 32
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	start, .-start
	.local	line
	.comm	line,256,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
