	.file	"c-vdso.c"
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
	xorl	%eax, %eax
.L2:
	movb	(%rdi,%rax), %dl
	testb	%dl, %dl
	je	.L7
	movb	%dl, -80(%rsp,%rax)
	incq	%rax
	jmp	.L2
.L7:
	movslq	%eax, %rcx
	movl	%eax, %edx
	movb	$58, -80(%rsp,%rcx)
	leal	2(%rax), %ecx
	incl	%eax
	cmpl	$1, %esi
	cltq
	movb	$48, %sil
	movb	$32, -80(%rsp,%rax)
	sbbb	$-1, %sil
	movslq	%ecx, %rax
	movb	%sil, -80(%rsp,%rax)
	leal	3(%rdx), %eax
	addl	$4, %edx
	leaq	-80(%rsp), %rsi
	cltq
	movslq	%edx, %rdx
	movb	$10, -80(%rsp,%rax)
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	say, .-say
	.type	between, @function
between:
.LFB8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movslq	%esi, %rbp
	movq	%rdi, %r9
	xorl	%edx, %edx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	$228, %ebx
	movq	%rbp, %rdi
	movq	%rbx, %rax
	subq	$56, %rsp
	.cfi_def_cfa_offset 80
	movq	%rsp, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	16(%rsp), %rsi
	call	*%r9
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	xorl	%edx, %edx
	movl	%eax, %r8d
	movq	%rbx, %rax
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	testl	%r8d, %r8d
	jne	.L12
	movq	16(%rsp), %rax
	cmpq	%rax, (%rsp)
	jl	.L10
	jne	.L8
	movq	24(%rsp), %rcx
	cmpq	%rcx, 8(%rsp)
	jg	.L8
.L10:
	cmpq	32(%rsp), %rax
	jl	.L11
	jne	.L8
	movq	40(%rsp), %rax
	cmpq	%rax, 24(%rsp)
	jg	.L8
.L11:
	xorl	%r8d, %r8d
	cmpq	$999999999, 24(%rsp)
	setle	%r8b
	jmp	.L8
.L12:
	xorl	%r8d, %r8d
.L8:
	addq	$56, %rsp
	.cfi_def_cfa_offset 24
	movl	%r8d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	between, .-between
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"LINUX_2.6"
	.text
	.type	find, @function
find:
.LFB6:
	.cfi_startproc
	movq	hash(%rip), %rcx
	testq	%rcx, %rcx
	je	.L41
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdi, %rsi
	xorl	%eax, %eax
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
.L16:
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	je	.L44
	sall	$4, %eax
	addl	%eax, %edx
	movl	%edx, %eax
	andl	$-268435456, %eax
	je	.L17
	movl	%eax, %r8d
	shrl	$24, %r8d
	xorl	%r8d, %edx
.L17:
	notl	%eax
	incq	%rsi
	andl	%edx, %eax
	jmp	.L16
.L44:
	movl	(%rcx), %esi
	xorl	%edx, %edx
	movq	strings(%rip), %r11
	movq	symbols(%rip), %rbx
	movq	versions(%rip), %rbp
	divl	%esi
	movq	definitions(%rip), %r12
	leal	2(%rdx), %eax
	leal	2(%rsi), %edx
	movl	(%rcx,%rax,4), %r8d
.L19:
	testl	%r8d, %r8d
	je	.L45
	movl	%r8d, %r10d
	xorl	%eax, %eax
	imulq	$24, %r10, %rsi
	addq	%rbx, %rsi
	movl	(%rsi), %r9d
	addq	%r11, %r9
.L21:
	movb	(%r9,%rax), %r14b
	movb	(%rdi,%rax), %r13b
	testb	%r14b, %r14b
	je	.L20
	incq	%rax
	cmpb	%r13b, %r14b
	je	.L21
	jmp	.L22
.L20:
	testb	%r13b, %r13b
	jne	.L22
	movw	0(%rbp,%r10,2), %r10w
	movq	%r12, %rax
	andw	$32767, %r10w
.L27:
	testb	$1, 2(%rax)
	jne	.L23
	cmpw	%r10w, 4(%rax)
	jne	.L23
	cmpl	$61765110, 8(%rax)
	jne	.L22
	movl	12(%rax), %r9d
	leaq	.LC0(%rip), %r14
	movl	(%rax,%r9), %r9d
	xorl	%eax, %eax
	addq	%r11, %r9
.L25:
	movb	(%r9,%rax), %r13b
	movb	(%r14,%rax), %r10b
	testb	%r13b, %r13b
	je	.L24
	incq	%rax
	cmpb	%r10b, %r13b
	je	.L25
	jmp	.L22
.L24:
	testb	%r10b, %r10b
	je	.L26
	jmp	.L22
.L23:
	movl	16(%rax), %r9d
	testl	%r9d, %r9d
	je	.L22
	addq	%r9, %rax
	jmp	.L27
.L26:
	cmpw	$-257, 6(%rsi)
	ja	.L22
	movq	base(%rip), %rcx
	addq	8(%rsi), %rcx
	jmp	.L14
.L22:
	leal	(%rdx,%r8), %eax
	movl	(%rcx,%rax,4), %r8d
	jmp	.L19
.L45:
	xorl	%ecx, %ecx
.L14:
	popq	%rbx
	.cfi_def_cfa_offset 40
	movq	%rcx, %rax
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.L41:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	movq	%rcx, %rax
	ret
	.cfi_endproc
.LFE6:
	.size	find, .-find
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
.LC12:
	.string	"CPU time of the process, by the kernel"
.LC13:
	.string	"time goes on"
.LC14:
	.string	"and while nobody runs"
.LC15:
	.string	"realtime, after a sleep"
.LC16:
	.string	"monotonic, coarse, after a sleep"
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
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	movq	(%rdi), %rax
	leaq	16(%rdi,%rax,8), %rax
.L47:
	movq	(%rax), %rdx
	addq	$8, %rax
	testq	%rdx, %rdx
	jne	.L47
.L48:
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.L101
	cmpq	$33, %rcx
	jne	.L49
	movq	8(%rax), %rsi
	movb	$1, %dl
.L49:
	addq	$16, %rax
	jmp	.L48
.L101:
	testb	%dl, %dl
	je	.L51
	movq	%rsi, base(%rip)
.L51:
	movq	base(%rip), %r8
	xorl	%esi, %esi
	testq	%r8, %r8
	je	.L52
	xorl	%esi, %esi
	cmpl	$1179403647, (%r8)
	sete	%sil
.L52:
	leaq	.LC1(%rip), %rdi
	call	say
	movq	32(%r8), %rax
	movzwl	56(%r8), %r11d
	xorl	%esi, %esi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	addq	%r8, %rax
.L53:
	cmpl	%r11d, %esi
	jge	.L102
	movl	(%rax), %edi
	cmpl	$1, %edi
	jne	.L54
	movq	8(%rax), %rdx
	addq	%r8, %rdx
	subq	16(%rax), %rdx
	jmp	.L55
.L54:
	cmpl	$2, %edi
	jne	.L55
	movq	8(%rax), %rcx
	addq	%r8, %rcx
.L55:
	incl	%esi
	addq	$56, %rax
	jmp	.L53
.L102:
	xorl	%edi, %edi
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	xorl	%r11d, %r11d
	xorl	%r8d, %r8d
	movb	$1, %r15b
.L57:
	movq	(%rcx), %rax
	testq	%rax, %rax
	je	.L103
	movq	8(%rcx), %rsi
	addq	%rdx, %rsi
	cmpq	$4, %rax
	jne	.L58
	movq	%rsi, %r10
	movb	$1, %r8b
	jmp	.L59
.L58:
	cmpq	$5, %rax
	jne	.L60
	movq	%rsi, %rbx
	movb	$1, %r11b
	jmp	.L59
.L60:
	cmpq	$6, %rax
	jne	.L61
	movq	%rsi, %rbp
	movb	$1, %r13b
	jmp	.L59
.L61:
	cmpq	$1879048176, %rax
	jne	.L62
	movq	%rsi, %r12
	movb	$1, %r14b
	jmp	.L59
.L62:
	cmpq	$1879048188, %rax
	cmove	%rsi, %r9
	cmove	%r15d, %edi
.L59:
	addq	$16, %rcx
	jmp	.L57
.L103:
	testb	%dil, %dil
	je	.L64
	movq	%r9, definitions(%rip)
.L64:
	testb	%r14b, %r14b
	je	.L65
	movq	%r12, versions(%rip)
.L65:
	testb	%r13b, %r13b
	je	.L66
	movq	%rbp, symbols(%rip)
.L66:
	testb	%r11b, %r11b
	je	.L67
	movq	%rbx, strings(%rip)
.L67:
	testb	%r8b, %r8b
	je	.L68
	movq	%r10, hash(%rip)
.L68:
	leaq	.LC2(%rip), %r15
	leaq	.LC3(%rip), %r14
	movq	%rdx, base(%rip)
	movq	%r15, %rdi
	call	find
	movq	%r14, %rdi
	movq	%rax, %rbx
	call	find
	leaq	.LC4(%rip), %rdi
	movq	%rax, %r13
	call	find
	leaq	.LC5(%rip), %rdi
	movq	%rax, %r12
	call	find
	xorl	%esi, %esi
	testq	%rbx, %rbx
	movq	%r15, %rdi
	setne	%sil
	movq	%rax, %rbp
	leaq	32(%rsp), %r15
	call	say
	xorl	%esi, %esi
	testq	%r13, %r13
	movq	%r14, %rdi
	setne	%sil
	leaq	16(%rsp), %r14
	call	say
	xorl	%esi, %esi
	testq	%r12, %r12
	leaq	.LC4(%rip), %rdi
	setne	%sil
	call	say
	xorl	%esi, %esi
	testq	%rbp, %rbp
	leaq	.LC5(%rip), %rdi
	setne	%sil
	call	say
	leaq	.LC6(%rip), %rdi
	call	find
	xorl	%esi, %esi
	leaq	.LC7(%rip), %rdi
	testq	%rax, %rax
	sete	%sil
	call	say
	xorl	%esi, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC8(%rip), %rdi
	movl	%eax, %esi
	call	say
	movl	$1, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC9(%rip), %rdi
	movl	%eax, %esi
	call	say
	movl	$5, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC10(%rip), %rdi
	movl	%eax, %esi
	call	say
	movl	$6, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC11(%rip), %rdi
	movl	%eax, %esi
	call	say
	movl	$2, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC12(%rip), %rdi
	movl	%eax, %esi
	call	say
	movq	%r14, %rsi
	movl	$1, %edi
	call	*%rbx
	movq	%r15, %rsi
	movl	$1, %edi
	call	*%rbx
	movq	32(%rsp), %rax
	movl	$1, %esi
	cmpq	%rax, 16(%rsp)
	jl	.L69
	movl	$0, %esi
	jne	.L69
	xorl	%esi, %esi
	movq	40(%rsp), %rax
	cmpq	%rax, 24(%rsp)
	setle	%sil
.L69:
	leaq	.LC13(%rip), %rdi
	call	say
	xorl	%eax, %eax
	xorl	%edx, %edx
	leaq	48(%rsp), %rdi
	movq	%rax, 48(%rsp)
	movq	%rdx, %rsi
	movl	$35, %eax
	movq	$30000000, 56(%rsp)
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edi
	movq	%r15, %rsi
	call	*%rbx
	movq	32(%rsp), %rax
	subq	16(%rsp), %rax
	xorl	%esi, %esi
	imulq	$1000000000, %rax, %rax
	addq	40(%rsp), %rax
	subq	24(%rsp), %rax
	cmpq	$29999999, %rax
	leaq	.LC14(%rip), %rdi
	setg	%sil
	call	say
	xorl	%esi, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC15(%rip), %rdi
	movl	%eax, %esi
	call	say
	movq	%rbx, %rdi
	movl	$6, %esi
	call	between
	leaq	.LC16(%rip), %rdi
	movl	%eax, %esi
	call	say
	movq	%r14, %rsi
	movl	$999, %edi
	call	*%rbx
	xorl	%esi, %esi
	leaq	.LC17(%rip), %rdi
	cmpl	$-22, %eax
	sete	%sil
	call	say
	xorl	%edx, %edx
	leaq	64(%rsp), %rdi
	movl	$96, %eax
	movq	%rdx, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rdi
	call	*%r13
	leaq	.LC18(%rip), %rdi
	movl	%eax, %ecx
	movq	80(%rsp), %rax
	subq	64(%rsp), %rax
	imulq	$1000000, %rax, %rax
	addq	88(%rsp), %rax
	subq	72(%rsp), %rax
	cmpq	$9999999, %rax
	setbe	%al
	xorl	%esi, %esi
	testl	%ecx, %ecx
	sete	%sil
	andl	%eax, %esi
	call	say
	leaq	8(%rsp), %rdi
	call	*%r12
	xorl	%edx, %edx
	movq	%rax, %r8
	cmpq	%rax, 8(%rsp)
	je	.L70
.L72:
	xorl	%esi, %esi
	jmp	.L71
.L70:
	movl	$201, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %r8
	jg	.L72
	movq	64(%rsp), %rax
	xorl	%esi, %esi
	decq	%rax
	cmpq	%r8, %rax
	setle	%sil
.L71:
	leaq	.LC19(%rip), %rdi
	call	say
	leaq	4(%rsp), %rsi
	movq	%rsp, %rdi
	xorl	%edx, %edx
	movl	$99999, (%rsp)
	movl	$99999, 4(%rsp)
	call	*%rbp
	xorl	%esi, %esi
	testq	%rax, %rax
	jne	.L73
	cmpl	$4095, (%rsp)
	ja	.L73
	cmpl	$63, 4(%rsp)
	ja	.L73
	xorl	%esi, %esi
	xorl	%edx, %edx
	xorl	%edi, %edi
	call	*%rbp
	xorl	%esi, %esi
	testq	%rax, %rax
	sete	%sil
.L73:
	leaq	.LC20(%rip), %rdi
	call	say
	xorl	%edx, %edx
	movl	$60, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$104, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
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
