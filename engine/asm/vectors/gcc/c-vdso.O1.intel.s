	.file	"c-vdso.c"
	.intel_syntax noprefix
	.text
#APP
	.globl _start
_start:
	mov %rsp, %rdi
	and $-16, %rsp
	call start

#NO_APP
	.type	say, @function
say:
.LFB2:
	.cfi_startproc
	movzx	ecx, BYTE PTR [rdi]
	test	cl, cl
	je	.L5
	mov	eax, 1
	lea	r8, -89[rsp]
.L3:
	mov	BYTE PTR [r8+rax], cl
	mov	rdx, rax
	add	rax, 1
	movzx	ecx, BYTE PTR -1[rdi+rax]
	test	cl, cl
	jne	.L3
.L2:
	movsx	rax, edx
	mov	BYTE PTR -88[rsp+rax], 58
	lea	eax, 2[rdx]
	lea	ecx, 1[rdx]
	movsx	rcx, ecx
	mov	BYTE PTR -88[rsp+rcx], 32
	cmp	esi, 1
	mov	ecx, 48
	sbb	cl, -1
	cdqe
	mov	BYTE PTR -88[rsp+rax], cl
	lea	eax, 3[rdx]
	cdqe
	mov	BYTE PTR -88[rsp+rax], 10
	mov	eax, 1
	lea	rsi, -88[rsp]
	add	edx, 4
	movsx	rdx, edx
	mov	rdi, rax
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	ret
.L5:
	mov	edx, 0
	jmp	.L2
	.cfi_endproc
.LFE2:
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"LINUX_2.6"
	.text
	.type	find, @function
find:
.LFB6:
	.cfi_startproc
	mov	r8, QWORD PTR hash[rip]
	test	r8, r8
	je	.L33
	mov	r9, rdi
	movzx	edx, BYTE PTR [rdi]
	test	dl, dl
	je	.L24
	mov	rsi, rdi
	mov	eax, 0
.L12:
	sal	eax, 4
	movzx	edx, dl
	add	edx, eax
	mov	eax, edx
	and	eax, -268435456
	mov	ecx, eax
	shr	ecx, 24
	xor	ecx, edx
	test	eax, eax
	cmovne	edx, ecx
	not	eax
	and	eax, edx
	add	rsi, 1
	movzx	edx, BYTE PTR [rsi]
	test	dl, dl
	jne	.L12
.L10:
	mov	r10d, DWORD PTR [r8]
	mov	edx, 0
	div	r10d
	lea	eax, 2[rdx]
	mov	esi, DWORD PTR [r8+rax*4]
	test	esi, esi
	je	.L25
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
	mov	r11, QWORD PTR strings[rip]
	mov	rbx, QWORD PTR symbols[rip]
	mov	r12, QWORD PTR versions[rip]
	mov	rbp, QWORD PTR definitions[rip]
	add	r10d, 2
	jmp	.L23
.L24:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	mov	eax, 0
	jmp	.L10
.L14:
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	cmp	BYTE PTR [rcx], dl
	je	.L36
.L16:
	lea	eax, [r10+rsi]
	mov	esi, DWORD PTR [r8+rax*4]
	test	esi, esi
	je	.L37
.L23:
	mov	r13d, esi
	lea	rax, 0[r13+r13*2]
	lea	rdi, [rbx+rax*8]
	mov	eax, DWORD PTR [rdi]
	add	rax, r11
	movzx	edx, BYTE PTR [rax]
	mov	rcx, r9
	test	dl, dl
	je	.L14
.L13:
	cmp	BYTE PTR [rcx], dl
	jne	.L14
	add	rax, 1
	add	rcx, 1
	movzx	edx, BYTE PTR [rax]
	test	dl, dl
	jne	.L13
	jmp	.L14
.L36:
	movzx	ecx, WORD PTR [r12+r13*2]
	mov	rdx, rbp
	and	cx, 32767
	jmp	.L22
.L17:
	mov	eax, DWORD PTR 16[rdx]
	test	eax, eax
	je	.L16
	mov	eax, eax
	add	rdx, rax
.L22:
	test	BYTE PTR 2[rdx], 1
	jne	.L17
	cmp	WORD PTR 4[rdx], cx
	jne	.L17
	cmp	DWORD PTR 8[rdx], 61765110
	jne	.L16
	mov	eax, DWORD PTR 12[rdx]
	mov	eax, DWORD PTR [rdx+rax]
	add	rax, r11
	movzx	edx, BYTE PTR [rax]
	lea	rcx, .LC0[rip]
	test	dl, dl
	je	.L16
.L18:
	cmp	BYTE PTR [rcx], dl
	jne	.L19
	add	rax, 1
	add	rcx, 1
	movzx	edx, BYTE PTR [rax]
	test	dl, dl
	jne	.L18
.L19:
	cmp	BYTE PTR [rcx], dl
	jne	.L16
	cmp	WORD PTR 6[rdi], -257
	ja	.L16
	mov	r8, QWORD PTR base[rip]
	add	r8, QWORD PTR 8[rdi]
	jmp	.L8
.L37:
	mov	r8d, 0
.L8:
	mov	rax, r8
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	mov	r8d, 0
.L33:
	mov	rax, r8
	ret
	.cfi_endproc
.LFE6:
	.size	find, .-find
	.type	between, @function
between:
.LFB8:
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
	sub	rsp, 48
	.cfi_def_cfa_offset 80
	mov	r9, rdi
	mov	r8d, esi
	movsx	rbp, esi
	mov	ebx, 228
	lea	rsi, 32[rsp]
	mov	r12d, 0
	mov	rax, rbx
	mov	rdi, rbp
	mov	rdx, r12
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rsi, 16[rsp]
	mov	edi, r8d
	call	r9
	mov	r8d, eax
	mov	rsi, rsp
	mov	rax, rbx
	mov	rdi, rbp
	mov	rdx, r12
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	test	r8d, r8d
	jne	.L42
	mov	rdx, QWORD PTR 32[rsp]
	mov	rax, QWORD PTR 16[rsp]
	cmp	rdx, rax
	jl	.L40
	jne	.L38
	mov	rcx, QWORD PTR 24[rsp]
	cmp	QWORD PTR 40[rsp], rcx
	jg	.L38
.L40:
	mov	rdx, QWORD PTR [rsp]
	cmp	rax, rdx
	jl	.L41
	jne	.L38
	mov	rax, QWORD PTR 8[rsp]
	cmp	QWORD PTR 24[rsp], rax
	jg	.L38
.L41:
	cmp	QWORD PTR 24[rsp], 999999999
	setle	r8b
	movzx	r8d, r8b
	jmp	.L38
.L42:
	mov	r8d, 0
.L38:
	mov	eax, r8d
	add	rsp, 48
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	between, .-between
	.section	.rodata.str1.1
.LC1:
	.string	"AT_SYSINFO_EHDR"
.LC2:
	.string	"__vdso_clock_gettime"
.LC3:
	.string	"__vdso_gettimeofday"
.LC4:
	.string	"__vdso_time"
.LC5:
	.string	"__vdso_getcpu"
.LC6:
	.string	"__vdso_nothing"
.LC7:
	.string	"nothing of another name"
.LC8:
	.string	"realtime"
.LC9:
	.string	"monotonic"
.LC10:
	.string	"realtime, coarse"
.LC11:
	.string	"monotonic, coarse"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC12:
	.string	"CPU time of the process, by the kernel"
	.section	.rodata.str1.1
.LC13:
	.string	"time goes on"
.LC14:
	.string	"and while nobody runs"
.LC15:
	.string	"realtime, after a sleep"
	.section	.rodata.str1.8
	.align 8
.LC16:
	.string	"monotonic, coarse, after a sleep"
	.section	.rodata.str1.1
.LC17:
	.string	"no such clock"
.LC18:
	.string	"gettimeofday"
.LC19:
	.string	"time"
.LC20:
	.string	"getcpu"
	.text
	.globl	start
	.type	start, @function
start:
.LFB9:
	.cfi_startproc
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
	sub	rsp, 120
	.cfi_def_cfa_offset 176
	mov	rax, QWORD PTR [rdi]
	lea	rax, 16[rdi+rax*8]
	cmp	QWORD PTR [rax], 0
	je	.L45
.L46:
	add	rax, 8
	cmp	QWORD PTR [rax], 0
	jne	.L46
.L45:
	lea	rdx, 8[rax]
	mov	rax, QWORD PTR 8[rax]
	test	rax, rax
	je	.L47
	mov	ecx, 0
	mov	esi, 1
	jmp	.L49
.L48:
	add	rdx, 16
	mov	rax, QWORD PTR [rdx]
	test	rax, rax
	je	.L83
.L49:
	cmp	rax, 33
	jne	.L48
	mov	r8, QWORD PTR 8[rdx]
	mov	ecx, esi
	jmp	.L48
.L83:
	test	cl, cl
	je	.L47
	mov	QWORD PTR base[rip], r8
.L47:
	mov	rbx, QWORD PTR base[rip]
	mov	esi, 0
	test	rbx, rbx
	je	.L50
	cmp	DWORD PTR [rbx], 1179403647
	sete	sil
	movzx	esi, sil
.L50:
	lea	rdi, .LC1[rip]
	call	say
	mov	rax, rbx
	add	rax, QWORD PTR 32[rbx]
	movzx	edx, WORD PTR 56[rbx]
	test	dx, dx
	je	.L70
	movzx	edx, dx
	lea	ecx, -1[rdx]
	lea	rdx, 0[0+rcx*8]
	sub	rdx, rcx
	lea	r8, 56[rax+rdx*8]
	mov	edx, 0
	mov	esi, 0
	jmp	.L54
.L84:
	mov	rsi, rbx
	add	rsi, QWORD PTR 8[rax]
	sub	rsi, QWORD PTR 16[rax]
.L53:
	add	rax, 56
	cmp	rax, r8
	je	.L51
.L54:
	mov	ecx, DWORD PTR [rax]
	cmp	ecx, 1
	je	.L84
	cmp	ecx, 2
	jne	.L53
	mov	rdx, rbx
	add	rdx, QWORD PTR 8[rax]
	jmp	.L53
.L70:
	mov	edx, 0
	mov	esi, 0
.L51:
	mov	rax, QWORD PTR [rdx]
	test	rax, rax
	je	.L55
	mov	r8d, 0
	mov	r9d, 0
	mov	r10d, 0
	mov	r11d, 0
	mov	ebx, 0
	mov	edi, 1
	jmp	.L61
.L86:
	mov	r15, rcx
	mov	ebx, edi
.L57:
	cmp	rax, 1879048176
	jne	.L59
	mov	r12, rcx
	mov	r9d, edi
	jmp	.L60
.L58:
	cmp	rax, 6
	jne	.L57
	mov	r13, rcx
	mov	r10d, edi
.L60:
	add	rdx, 16
	mov	rax, QWORD PTR [rdx]
	test	rax, rax
	je	.L85
.L61:
	mov	rcx, rsi
	add	rcx, QWORD PTR 8[rdx]
	cmp	rax, 4
	je	.L86
	cmp	rax, 5
	jne	.L58
	mov	r14, rcx
	mov	r11d, edi
.L59:
	cmp	rax, 1879048188
	cmove	rbp, rcx
	cmove	r8d, edi
	jmp	.L60
.L85:
	test	r8b, r8b
	je	.L62
	mov	QWORD PTR definitions[rip], rbp
.L62:
	test	r9b, r9b
	je	.L63
	mov	QWORD PTR versions[rip], r12
.L63:
	test	r10b, r10b
	je	.L64
	mov	QWORD PTR symbols[rip], r13
.L64:
	test	r11b, r11b
	je	.L65
	mov	QWORD PTR strings[rip], r14
.L65:
	test	bl, bl
	je	.L55
	mov	QWORD PTR hash[rip], r15
.L55:
	mov	QWORD PTR base[rip], rsi
	lea	r15, .LC2[rip]
	mov	rdi, r15
	call	find
	mov	rbx, rax
	lea	r14, .LC3[rip]
	mov	rdi, r14
	call	find
	mov	QWORD PTR [rsp], rax
	lea	r13, .LC4[rip]
	mov	rdi, r13
	call	find
	mov	QWORD PTR 8[rsp], rax
	lea	r12, .LC5[rip]
	mov	rdi, r12
	call	find
	mov	rbp, rax
	test	rbx, rbx
	setne	sil
	movzx	esi, sil
	mov	rdi, r15
	call	say
	cmp	QWORD PTR [rsp], 0
	setne	sil
	movzx	esi, sil
	mov	rdi, r14
	call	say
	cmp	QWORD PTR 8[rsp], 0
	setne	sil
	movzx	esi, sil
	mov	rdi, r13
	call	say
	test	rbp, rbp
	setne	sil
	movzx	esi, sil
	mov	rdi, r12
	call	say
	lea	rdi, .LC6[rip]
	call	find
	test	rax, rax
	sete	sil
	movzx	esi, sil
	lea	rdi, .LC7[rip]
	call	say
	mov	esi, 0
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC8[rip]
	call	say
	mov	esi, 1
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC9[rip]
	call	say
	mov	esi, 5
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC10[rip]
	call	say
	mov	esi, 6
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC11[rip]
	call	say
	mov	esi, 2
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC12[rip]
	call	say
	lea	rsi, 96[rsp]
	mov	edi, 1
	call	rbx
	lea	rsi, 80[rsp]
	mov	edi, 1
	call	rbx
	mov	rdx, QWORD PTR 96[rsp]
	mov	rax, QWORD PTR 80[rsp]
	mov	esi, 1
	cmp	rdx, rax
	jl	.L66
	mov	esi, 0
	je	.L87
.L66:
	lea	rdi, .LC13[rip]
	call	say
	mov	QWORD PTR 64[rsp], 0
	mov	QWORD PTR 72[rsp], 30000000
	lea	rdi, 64[rsp]
	mov	r12d, 0
	mov	eax, 35
	mov	rsi, r12
	mov	rdx, r12
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rsi, 80[rsp]
	mov	edi, 1
	call	rbx
	mov	rax, QWORD PTR 80[rsp]
	sub	rax, QWORD PTR 96[rsp]
	imul	rax, rax, 1000000000
	add	rax, QWORD PTR 88[rsp]
	sub	rax, QWORD PTR 104[rsp]
	cmp	rax, 29999999
	setg	sil
	movzx	esi, sil
	lea	rdi, .LC14[rip]
	call	say
	mov	esi, 0
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC15[rip]
	call	say
	mov	esi, 6
	mov	rdi, rbx
	call	between
	mov	esi, eax
	lea	rdi, .LC16[rip]
	call	say
	lea	rsi, 96[rsp]
	mov	edi, 999
	call	rbx
	cmp	eax, -22
	sete	sil
	movzx	esi, sil
	lea	rdi, .LC17[rip]
	call	say
	lea	rdi, 48[rsp]
	mov	eax, 96
	mov	rsi, r12
	mov	rdx, r12
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, 32[rsp]
	mov	rax, QWORD PTR [rsp]
	call	rax
	mov	edx, eax
	mov	rax, QWORD PTR 32[rsp]
	sub	rax, QWORD PTR 48[rsp]
	imul	rax, rax, 1000000
	add	rax, QWORD PTR 40[rsp]
	sub	rax, QWORD PTR 56[rsp]
	cmp	rax, 9999999
	setbe	al
	test	edx, edx
	sete	sil
	movzx	esi, sil
	and	esi, eax
	lea	rdi, .LC18[rip]
	call	say
	lea	rdi, 24[rsp]
	mov	rax, QWORD PTR 8[rsp]
	call	rax
	mov	r8, rax
	mov	esi, 0
	cmp	QWORD PTR 24[rsp], rax
	je	.L88
.L67:
	lea	rdi, .LC19[rip]
	call	say
	mov	DWORD PTR 20[rsp], 99999
	mov	DWORD PTR 16[rsp], 99999
	lea	rsi, 16[rsp]
	lea	rdi, 20[rsp]
	mov	edx, 0
	call	rbp
	mov	esi, 0
	test	rax, rax
	jne	.L68
	cmp	DWORD PTR 20[rsp], 4095
	ja	.L68
	cmp	DWORD PTR 16[rsp], 63
	ja	.L68
	mov	edx, 0
	mov	esi, 0
	mov	edi, 0
	call	rbp
	test	rax, rax
	sete	sil
	movzx	esi, sil
.L68:
	lea	rdi, .LC20[rip]
	call	say
	mov	edx, 0
	mov	eax, 60
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	add	rsp, 120
	.cfi_remember_state
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
.L87:
	.cfi_restore_state
	mov	rax, QWORD PTR 88[rsp]
	cmp	QWORD PTR 104[rsp], rax
	setle	sil
	movzx	esi, sil
	jmp	.L66
.L88:
	mov	edx, 0
	mov	eax, 201
	mov	rdi, rdx
	mov	rsi, rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmp	r8, rax
	jg	.L67
	mov	rax, QWORD PTR 48[rsp]
	sub	rax, 1
	cmp	rax, r8
	setle	sil
	movzx	esi, sil
	jmp	.L67
	.cfi_endproc
.LFE9:
	.size	start, .-start
	.local	definitions
	.comm	definitions,8,8
	.local	versions
	.comm	versions,8,8
	.local	hash
	.comm	hash,8,8
	.local	symbols
	.comm	symbols,8,8
	.local	strings
	.comm	strings,8,8
	.local	base
	.comm	base,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
