	.file	"c-signal-restart.c"
	.intel_syntax noprefix
	.text
#APP
	.globl _start, restorer
_start:
	mov %rsp, %rdi
	and $-16, %rsp
	call start
	xor %edi, %edi
	mov $60, %eax
	syscall
restorer:
	mov $15, %eax
	syscall

#NO_APP
	.p2align 4
	.type	number, @function
number:
.LFB3:
	.cfi_startproc
	mov	r9d, DWORD PTR used[rip]
	lea	rsi, line[rip]
	test	rdi, rdi
	jns	.L2
	movsx	rax, r9d
	neg	rdi
	add	r9d, 1
	mov	BYTE PTR [rsi+rax], 45
.L2:
	mov	ecx, 1
	lea	r8, -41[rsp]
	movabs	r11, -3689348814741910323
	.p2align 4,,10
	.p2align 3
.L3:
	mov	rax, rdi
	mov	r10, rcx
	mul	r11
	shr	rdx, 3
	lea	rax, [rdx+rdx*4]
	add	rax, rax
	sub	rdi, rax
	add	edi, 48
	mov	BYTE PTR [r8+rcx], dil
	mov	rdi, rdx
	add	rcx, 1
	test	rdx, rdx
	jne	.L3
	movsx	rcx, r10d
	movsx	rdx, r9d
	add	r8, rcx
	lea	rax, -40[rsp+rcx]
	lea	ecx, -1[r10]
	add	rdx, rsi
	mov	r10, rcx
	sub	r8, rcx
	.p2align 4,,10
	.p2align 3
.L4:
	movzx	ecx, BYTE PTR -1[rax]
	sub	rax, 1
	add	rdx, 1
	mov	BYTE PTR -1[rdx], cl
	cmp	r8, rax
	jne	.L4
	lea	eax, 1[r9+r10]
	mov	DWORD PTR used[rip], eax
	ret
	.cfi_endproc
.LFE3:
	.size	number, .-number
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"x"
	.text
	.p2align 4
	.type	tell, @function
tell:
.LFB8:
	.cfi_startproc
	mov	eax, DWORD PTR ran[rip]
	mov	rcx, QWORD PTR 168[rdx]
	mov	rdx, QWORD PTR 144[rdx]
	add	eax, 1
	cmp	eax, DWORD PTR write_on[rip]
	mov	QWORD PTR rip_at[rip], rcx
	mov	DWORD PTR ran[rip], eax
	mov	QWORD PTR rax_at[rip], rdx
	je	.L11
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	mov	eax, 1
	movsx	rdi, DWORD PTR pipe_ends[rip+4]
	xor	r10d, r10d
	lea	rsi, .LC0[rip]
	mov	rdx, rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE8:
	.size	tell, .-tell
	.section	.rodata.str1.1
.LC1:
	.string	": "
	.text
	.p2align 4
	.type	say, @function
say:
.LFB5:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	movzx	edx, BYTE PTR [rdi]
	mov	r8, rsi
	movsx	rcx, DWORD PTR used[rip]
	lea	rsi, line[rip-1]
	test	dl, dl
	je	.L13
	lea	eax, 1[rcx]
	sub	rdi, rcx
	cdqe
	.p2align 4,,10
	.p2align 3
.L14:
	mov	BYTE PTR [rsi+rax], dl
	mov	rcx, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rdi+rax]
	test	dl, dl
	jne	.L14
.L13:
	lea	eax, 1[rcx]
	lea	rdi, .LC1[rip]
	movsx	rcx, ecx
	mov	edx, 58
	cdqe
	sub	rdi, rcx
	.p2align 4,,10
	.p2align 3
.L15:
	mov	BYTE PTR [rsi+rax], dl
	mov	rcx, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rdi+rax]
	test	dl, dl
	jne	.L15
	mov	rdi, r8
	mov	DWORD PTR used[rip], ecx
	call	number
	movsx	rax, DWORD PTR used[rip]
	lea	rsi, line[rip]
	xor	r10d, r10d
	lea	edx, 1[rax]
	mov	BYTE PTR [rsi+rax], 10
	mov	eax, 1
	mov	DWORD PTR used[rip], edx
	mov	rdi, rax
	movsx	rdx, edx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR used[rip], 0
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE5:
	.size	say, .-say
	.section	.rodata.str1.1
.LC2:
	.string	", handler ran "
.LC3:
	.string	" times, "
.LC4:
	.string	"RIP on SYSCALL, RAX "
.LC5:
	.string	"RIP behind it, RAX "
	.text
	.p2align 4
	.type	result, @function
result:
.LFB10:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzx	edx, BYTE PTR [rdi]
	mov	r8, rsi
	lea	rbx, line[rip-1]
	movsx	rcx, DWORD PTR used[rip]
	test	dl, dl
	je	.L23
	lea	eax, 1[rcx]
	sub	rdi, rcx
	cdqe
	.p2align 4,,10
	.p2align 3
.L24:
	mov	BYTE PTR [rbx+rax], dl
	mov	rcx, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rdi+rax]
	test	dl, dl
	jne	.L24
.L23:
	lea	eax, 1[rcx]
	lea	rsi, .LC1[rip]
	movsx	rcx, ecx
	mov	edx, 58
	cdqe
	sub	rsi, rcx
	.p2align 4,,10
	.p2align 3
.L25:
	mov	BYTE PTR [rbx+rax], dl
	mov	rcx, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rsi+rax]
	test	dl, dl
	jne	.L25
	mov	rdi, r8
	mov	DWORD PTR used[rip], ecx
	call	number
	movsx	rsi, DWORD PTR used[rip]
	mov	edx, 44
	lea	rcx, .LC2[rip]
	lea	eax, 1[rsi]
	sub	rcx, rsi
	cdqe
	.p2align 4,,10
	.p2align 3
.L26:
	mov	BYTE PTR [rbx+rax], dl
	mov	rsi, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rcx+rax]
	test	dl, dl
	jne	.L26
	movsx	rdi, DWORD PTR ran[rip]
	mov	DWORD PTR used[rip], esi
	call	number
	movsx	rax, DWORD PTR used[rip]
	mov	ecx, 32
	lea	rsi, .LC3[rip]
	lea	edx, 1[rax]
	sub	rsi, rax
	movsx	rdx, edx
	.p2align 4,,10
	.p2align 3
.L27:
	mov	BYTE PTR [rbx+rdx], cl
	mov	rax, rdx
	add	rdx, 1
	movzx	ecx, BYTE PTR -1[rsi+rdx]
	test	cl, cl
	jne	.L27
	mov	rdx, QWORD PTR rip_at[rip]
	mov	ecx, eax
	mov	DWORD PTR used[rip], eax
	add	eax, 1
	cdqe
	movsx	rsi, ecx
	cmp	WORD PTR [rdx], 1295
	mov	edx, 82
	je	.L43
	lea	rcx, .LC5[rip]
	sub	rcx, rsi
	.p2align 4,,10
	.p2align 3
.L31:
	mov	BYTE PTR [rbx+rax], dl
	mov	rsi, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rcx+rax]
	test	dl, dl
	jne	.L31
.L42:
	mov	rdi, QWORD PTR rax_at[rip]
	mov	DWORD PTR used[rip], esi
	call	number
	movsx	rax, DWORD PTR used[rip]
	lea	rsi, line[rip]
	xor	r10d, r10d
	lea	edx, 1[rax]
	mov	BYTE PTR [rsi+rax], 10
	mov	eax, 1
	mov	DWORD PTR used[rip], edx
	mov	rdi, rax
	movsx	rdx, edx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR used[rip], 0
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	lea	rcx, .LC4[rip]
	sub	rcx, rsi
	.p2align 4,,10
	.p2align 3
.L29:
	mov	BYTE PTR [rbx+rax], dl
	mov	rsi, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rcx+rax]
	test	dl, dl
	jne	.L29
	jmp	.L42
	.cfi_endproc
.LFE10:
	.size	result, .-result
	.section	.rodata.str1.1
.LC6:
	.string	"virtual timer"
.LC7:
	.string	"profiling timer"
.LC9:
	.string	"read, EINTR"
.LC10:
	.string	"read, SA_RESTART"
.LC11:
	.string	"read, restarted three times"
.LC12:
	.string	"pause, SA_RESTART"
.LC13:
	.string	"sigsuspend"
.LC14:
	.string	"   mask "
.LC18:
	.string	"nanosleep, SA_RESTART"
.LC19:
	.string	"   time left"
.LC20:
	.string	"clock_nanosleep"
.LC22:
	.string	"clock_nanosleep, absolute"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC23:
	.string	"restart_syscall with nothing to restart"
	.section	.rodata.str1.1
.LC24:
	.string	"nanosleep, ignored"
.LC25:
	.string	"   all of it"
.LC26:
	.string	"alarm"
.LC27:
	.string	"alarm again"
.LC29:
	.string	"getitimer"
.LC30:
	.string	"setitimer, wrong"
.LC31:
	.string	"setitimer, no such timer"
.LC34:
	.string	"   is off"
.LC15:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB12:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xor	r10d, r10d
	mov	eax, 22
	lea	rdi, pipe_ends[rip]
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	xor	r14d, r14d
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	rsi, r14
	mov	rdx, r14
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 280
	.cfi_def_cfa_offset 336
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r10d, 8
	mov	eax, 13
	mov	edi, 14
	mov	rbp, QWORD PTR restorer@GOTPCREL[rip]
	lea	r12, tell[rip]
	lea	rbx, 240[rsp]
	mov	QWORD PTR 248[rsp], 67108868
	mov	QWORD PTR 240[rsp], r12
	mov	rsi, rbx
	mov	QWORD PTR 256[rsp], rbp
	mov	QWORD PTR 264[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	xmm1, xmm1
	mov	r13d, 38
	xor	r10d, r10d
	mov	rdi, r14
	movdqa	xmm0, XMMWORD PTR .LC8[rip]
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rax, r13
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r15d, 1
	lea	rsi, 39[rsp]
	mov	rax, r14
	mov	DWORD PTR ran[rip], 0
	movsx	rdi, DWORD PTR pipe_ends[rip]
	mov	QWORD PTR [rsp], rsi
	mov	rdx, r15
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC9[rip]
	mov	rsi, rax
	call	result
	mov	eax, 13
	mov	rsi, rbx
	mov	rdx, r14
	mov	QWORD PTR 240[rsp], r12
	mov	r10d, 8
	mov	edi, 14
	mov	QWORD PTR 248[rsp], 335544324
	mov	QWORD PTR 256[rsp], rbp
	mov	QWORD PTR 264[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR write_on[rip], 1
	xor	r10d, r10d
	mov	rax, r13
	mov	rdi, r14
	movaps	XMMWORD PTR 240[rsp], xmm1
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR ran[rip], 0
	mov	rax, r14
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r15
	movsx	rdi, DWORD PTR pipe_ends[rip]
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC10[rip]
	mov	rsi, rax
	call	result
	xor	r10d, r10d
	mov	rax, r13
	mov	rdi, r14
	mov	DWORD PTR write_on[rip], 3
	mov	rsi, rbx
	mov	rdx, r14
	movaps	XMMWORD PTR 240[rsp], xmm0
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR ran[rip], 0
	mov	rax, r14
	mov	rsi, QWORD PTR [rsp]
	mov	rdx, r15
	movsx	rdi, DWORD PTR pipe_ends[rip]
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC11[rip]
	mov	rsi, rax
	call	result
	xor	r10d, r10d
	mov	rax, r13
	mov	rdi, r14
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rsi, rbx
	mov	rdx, r14
	movaps	XMMWORD PTR 256[rsp], xmm1
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR ran[rip], 0
	mov	rax, r13
	mov	DWORD PTR write_on[rip], 0
	movaps	XMMWORD PTR 240[rsp], xmm1
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR ran[rip], 0
	mov	eax, 34
	mov	rsi, r14
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC12[rip]
	mov	rsi, rax
	call	result
	mov	eax, 14
	mov	rdi, r14
	mov	rdx, rbx
	lea	rsi, 208[rsp]
	mov	r10d, 8
	mov	QWORD PTR 40[rsp], 0
	mov	QWORD PTR 208[rsp], 8192
	mov	QWORD PTR 8[rsp], rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xor	r10d, r10d
	mov	rax, r13
	mov	rsi, rbx
	mov	rdx, r14
	movaps	XMMWORD PTR 240[rsp], xmm1
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	eax, 130
	lea	rdi, 40[rsp]
	mov	esi, 8
	mov	DWORD PTR ran[rip], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC13[rip]
	mov	rsi, rax
	call	result
	movsx	rsi, DWORD PTR used[rip]
	lea	rcx, .LC14[rip]
	mov	edx, 32
	lea	rdi, line[rip-1]
	lea	eax, 1[rsi]
	sub	rcx, rsi
	cdqe
	.p2align 4,,10
	.p2align 3
.L45:
	mov	BYTE PTR [rdi+rax], dl
	mov	rsi, rax
	add	rax, 1
	movzx	edx, BYTE PTR -1[rcx+rax]
	test	dl, dl
	jne	.L45
	mov	DWORD PTR used[rip], esi
	mov	r10d, 8
	mov	rsi, QWORD PTR 8[rsp]
	mov	rdx, rbx
	mov	eax, 14
	mov	edi, 2
	mov	QWORD PTR 208[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdi, QWORD PTR 240[rsp]
	mov	rax, rdi
	shr	rax, 4
	je	.L57
	mov	eax, 1
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L70:
	lea	ecx, 0[0+rax*4]
	mov	rdx, rdi
	shr	rdx, cl
	test	rdx, rdx
	je	.L46
.L48:
	mov	r8d, eax
	add	eax, 1
	cmp	eax, 16
	jne	.L70
	mov	r8d, 15
.L46:
	movsx	rdx, DWORD PTR used[rip]
	lea	rsi, line[rip]
	lea	ecx, 0[0+r8*4]
	lea	r9, .LC15[rip]
	mov	r10, rdx
	add	rdx, rsi
	.p2align 4,,10
	.p2align 3
.L49:
	mov	rax, rdi
	add	rdx, 1
	shr	rax, cl
	sub	ecx, 4
	and	eax, 15
	movzx	eax, BYTE PTR [r9+rax]
	mov	BYTE PTR -1[rdx], al
	cmp	ecx, -4
	jne	.L49
	lea	eax, 1[r10+r8]
	lea	edx, 2[r10+r8]
	xor	r10d, r10d
	cdqe
	mov	DWORD PTR used[rip], edx
	movsx	rdx, edx
	mov	BYTE PTR [rsi+rax], 10
	mov	eax, 1
	mov	rdi, rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movdqa	xmm1, XMMWORD PTR .LC16[rip]
	xor	edx, edx
	mov	eax, 38
	mov	rsi, rbx
	mov	DWORD PTR used[rip], 0
	mov	rdi, rdx
	movaps	XMMWORD PTR 48[rsp], xmm1
	movdqa	xmm1, XMMWORD PTR .LC17[rip]
	movaps	XMMWORD PTR 256[rsp], xmm0
	movaps	XMMWORD PTR 64[rsp], xmm1
	pxor	xmm1, xmm1
	movaps	XMMWORD PTR 240[rsp], xmm1
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	r13, 64[rsp]
	lea	r15, 48[rsp]
	mov	eax, 35
	mov	DWORD PTR ran[rip], 0
	mov	rdi, r15
	mov	rsi, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC18[rip]
	mov	rsi, rax
	call	result
	xor	esi, esi
	cmp	QWORD PTR 64[rsp], 0
	jne	.L51
	mov	rax, QWORD PTR 72[rsp]
	xor	esi, esi
	sub	rax, 10000001
	cmp	rax, 34999998
	setbe	sil
.L51:
	xor	r14d, r14d
	lea	rdi, .LC19[rip]
	pxor	xmm1, xmm1
	call	say
	xor	r10d, r10d
	mov	eax, 38
	mov	rdi, r14
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rsi, rbx
	mov	rdx, r14
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r10, r13
	mov	r13d, 1
	mov	rsi, r14
	mov	rdx, r15
	mov	DWORD PTR ran[rip], 0
	mov	eax, 230
	mov	rdi, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC20[rip]
	mov	rsi, rax
	call	result
	lea	r8, 80[rsp]
	xor	r10d, r10d
	mov	rdi, r13
	mov	eax, 228
	mov	rsi, r8
	mov	rdx, r14
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rdx, QWORD PTR 88[rsp]
	lea	rax, 60000000[rdx]
	mov	QWORD PTR 88[rsp], rax
	cmp	rax, 999999999
	jle	.L52
	movq	xmm1, QWORD PTR 80[rsp]
	movq	xmm4, rdx
	punpcklqdq	xmm1, xmm4
	paddq	xmm1, XMMWORD PTR .LC21[rip]
	movaps	XMMWORD PTR 80[rsp], xmm1
.L52:
	xor	r13d, r13d
	pxor	xmm1, xmm1
	xor	r10d, r10d
	mov	eax, 38
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rdi, r13
	mov	rsi, rbx
	mov	rdx, r13
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	r14d, 1
	mov	eax, 230
	mov	rdx, r8
	mov	DWORD PTR ran[rip], 0
	mov	rdi, r14
	mov	rsi, r14
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC22[rip]
	mov	rsi, rax
	call	result
	xor	r10d, r10d
	mov	eax, 219
	mov	rdi, r13
	mov	rsi, r13
	mov	rdx, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC23[rip]
	mov	rsi, rax
	call	say
	mov	eax, 13
	mov	rsi, rbx
	mov	rdx, r13
	mov	QWORD PTR 256[rsp], rbp
	mov	r10d, 8
	mov	edi, 14
	mov	QWORD PTR 240[rsp], 1
	mov	QWORD PTR 248[rsp], 67108864
	mov	QWORD PTR 264[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xor	r10d, r10d
	lea	rsi, 96[rsp]
	mov	eax, 228
	mov	rdi, r14
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	eax, 38
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rdi, r13
	mov	rsi, rbx
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	DWORD PTR ran[rip], 0
	mov	eax, 35
	mov	rdi, r15
	mov	rsi, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC24[rip]
	mov	rsi, rax
	call	say
	lea	rsi, 112[rsp]
	xor	r10d, r10d
	mov	rdi, r14
	mov	eax, 228
	mov	rdx, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rax, QWORD PTR 112[rsp]
	sub	rax, QWORD PTR 96[rsp]
	xor	esi, esi
	lea	rdi, .LC25[rip]
	imul	rax, rax, 1000000000
	add	rax, QWORD PTR 120[rsp]
	sub	rax, QWORD PTR 104[rsp]
	mov	r14d, 37
	cmp	rax, 59999999
	setg	sil
	call	say
	xor	r10d, r10d
	mov	edi, 100
	mov	rax, r14
	mov	rsi, r13
	mov	rdx, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC26[rip]
	mov	rsi, rax
	call	say
	xor	r10d, r10d
	mov	rax, r14
	mov	rdi, r13
	mov	rsi, r13
	mov	rdx, r13
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC27[rip]
	mov	rsi, rax
	lea	r14, 144[rsp]
	call	say
	xor	r10d, r10d
	mov	eax, 38
	mov	rdi, r13
	movaps	XMMWORD PTR 144[rsp], xmm1
	mov	rsi, r14
	mov	rdx, r13
	movdqa	xmm1, XMMWORD PTR .LC28[rip]
	movaps	XMMWORD PTR 160[rsp], xmm1
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rsi, 176[rsp]
	mov	eax, 36
	mov	QWORD PTR 16[rsp], rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	rax, QWORD PTR 192[rsp]
	xor	esi, esi
	sub	rax, 49
	cmp	rax, 1
	ja	.L53
	xor	esi, esi
	cmp	QWORD PTR 200[rsp], 999999
	setle	sil
.L53:
	xor	r15d, r15d
	lea	rdi, .LC29[rip]
	mov	r13d, 38
	call	say
	xor	r10d, r10d
	mov	rax, r13
	mov	rdi, r15
	mov	QWORD PTR 168[rsp], 1000000
	mov	rsi, r14
	mov	rdx, r15
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rdi, .LC30[rip]
	mov	rsi, rax
	call	say
	xor	r10d, r10d
	mov	edi, 3
	mov	rax, r13
	mov	rsi, r15
	mov	rdx, r15
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	xmm1, xmm1
	mov	rsi, rax
	lea	rdi, .LC31[rip]
	call	say
	xor	r10d, r10d
	mov	rax, r13
	mov	rdi, r15
	movaps	XMMWORD PTR 240[rsp], xmm1
	mov	rsi, rbx
	mov	rdx, r15
	movaps	XMMWORD PTR 256[rsp], xmm1
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rax, 128[rsp]
	movdqa	xmm3, XMMWORD PTR .LC32[rip]
	mov	DWORD PTR ran[rip], 0
	mov	r14d, 1
	mov	QWORD PTR 24[rsp], rax
	movdqa	xmm2, XMMWORD PTR .LC33[rip]
	lea	r13, ran[rip]
.L56:
	movaps	XMMWORD PTR 208[rsp], xmm1
	lea	rdi, 25[r14]
	xor	edx, edx
	mov	r10d, 8
	movaps	XMMWORD PTR 224[rsp], xmm3
	mov	eax, 13
	mov	rsi, rbx
	mov	QWORD PTR 240[rsp], r12
	mov	QWORD PTR 248[rsp], 67108868
	mov	QWORD PTR 256[rsp], rbp
	mov	QWORD PTR 264[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xor	r10d, r10d
	mov	eax, 38
	mov	rdi, r14
	mov	rsi, QWORD PTR 8[rsp]
	mov	DWORD PTR ran[rip], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	eax, 35
	movaps	XMMWORD PTR 128[rsp], xmm2
	mov	rdi, QWORD PTR 24[rsp]
	mov	rsi, rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
	.p2align 4,,10
	.p2align 3
#NO_APP
.L54:
	mov	eax, DWORD PTR 0[r13]
	test	eax, eax
	je	.L54
	xor	r15d, r15d
	mov	rsi, QWORD PTR 16[rsp]
	xor	r10d, r10d
	mov	eax, 36
	mov	rdi, r14
	mov	rdx, r15
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	lea	rax, .LC6[rip]
	cmp	r14, 1
	lea	rdi, .LC7[rip]
	movsx	rsi, DWORD PTR ran[rip]
	cmove	rdi, rax
	call	say
	xor	esi, esi
	mov	rax, QWORD PTR 192[rsp]
	or	rax, QWORD PTR 200[rsp]
	sete	sil
	lea	rdi, .LC34[rip]
	call	say
	cmp	r14, 1
	jne	.L71
	mov	r14d, 2
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L71:
	mov	QWORD PTR 256[rsp], rbp
	mov	rsi, rbx
	mov	r10d, 8
	mov	eax, 13
	mov	QWORD PTR 240[rsp], 0
	mov	edi, 14
	mov	rdx, r15
	mov	QWORD PTR 248[rsp], 67108864
	mov	QWORD PTR 264[rsp], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	xmm1, xmm1
	xor	r10d, r10d
	mov	eax, 38
	mov	rdi, r15
	movaps	XMMWORD PTR 240[rsp], xmm1
	movaps	XMMWORD PTR 256[rsp], xmm0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsx	rdi, DWORD PTR pipe_ends[rip]
	mov	rsi, QWORD PTR [rsp]
	mov	edx, 1
	mov	rax, r15
	mov	DWORD PTR ran[rip], 0
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	add	rsp, 280
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
.L57:
	.cfi_restore_state
	xor	r8d, r8d
	jmp	.L46
	.cfi_endproc
.LFE12:
	.size	start, .-start
	.local	rax_at
	.comm	rax_at,8,8
	.local	rip_at
	.comm	rip_at,8,8
	.local	write_on
	.comm	write_on,4,4
	.local	pipe_ends
	.comm	pipe_ends,8,8
	.local	ran
	.comm	ran,4,4
	.local	used
	.comm	used,4,4
	.local	line
	.comm	line,256,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC8:
	.quad	0
	.quad	20000
	.align 16
.LC16:
	.quad	0
	.quad	60000000
	.align 16
.LC17:
	.quad	7
	.quad	7
	.align 16
.LC21:
	.quad	1
	.quad	-940000000
	.align 16
.LC28:
	.quad	50
	.quad	0
	.align 16
.LC32:
	.quad	0
	.quad	100
	.align 16
.LC33:
	.quad	0
	.quad	1000000
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
