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
	movzbl	(%rdi), %ecx
	testb	%cl, %cl
	je	.L5
	movl	$1, %eax
	leaq	-89(%rsp), %r8
.L3:
	movb	%cl, (%r8,%rax)
	movq	%rax, %rdx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %ecx
	testb	%cl, %cl
	jne	.L3
.L2:
	movslq	%edx, %rax
	movb	$58, -88(%rsp,%rax)
	leal	2(%rdx), %eax
	leal	1(%rdx), %ecx
	movslq	%ecx, %rcx
	movb	$32, -88(%rsp,%rcx)
	cmpl	$1, %esi
	movl	$48, %ecx
	sbbb	$-1, %cl
	cltq
	movb	%cl, -88(%rsp,%rax)
	leal	3(%rdx), %eax
	cltq
	movb	$10, -88(%rsp,%rax)
	movl	$1, %eax
	leaq	-88(%rsp), %rsi
	addl	$4, %edx
	movslq	%edx, %rdx
	movq	%rax, %rdi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	ret
.L5:
	movl	$0, %edx
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
	movq	hash(%rip), %r8
	testq	%r8, %r8
	je	.L33
	movq	%rdi, %r9
	movzbl	(%rdi), %edx
	testb	%dl, %dl
	je	.L24
	movq	%rdi, %rsi
	movl	$0, %eax
.L12:
	sall	$4, %eax
	movzbl	%dl, %edx
	addl	%eax, %edx
	movl	%edx, %eax
	andl	$-268435456, %eax
	movl	%eax, %ecx
	shrl	$24, %ecx
	xorl	%edx, %ecx
	testl	%eax, %eax
	cmovne	%ecx, %edx
	notl	%eax
	andl	%edx, %eax
	addq	$1, %rsi
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L12
.L10:
	movl	(%r8), %r10d
	movl	$0, %edx
	divl	%r10d
	leal	2(%rdx), %eax
	movl	(%r8,%rax,4), %esi
	testl	%esi, %esi
	je	.L25
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	strings(%rip), %r11
	movq	symbols(%rip), %rbx
	movq	versions(%rip), %r12
	movq	definitions(%rip), %rbp
	addl	$2, %r10d
	jmp	.L23
.L24:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	movl	$0, %eax
	jmp	.L10
.L14:
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	cmpb	%dl, (%rcx)
	je	.L36
.L16:
	leal	(%r10,%rsi), %eax
	movl	(%r8,%rax,4), %esi
	testl	%esi, %esi
	je	.L37
.L23:
	movl	%esi, %r13d
	leaq	0(%r13,%r13,2), %rax
	leaq	(%rbx,%rax,8), %rdi
	movl	(%rdi), %eax
	addq	%r11, %rax
	movzbl	(%rax), %edx
	movq	%r9, %rcx
	testb	%dl, %dl
	je	.L14
.L13:
	cmpb	%dl, (%rcx)
	jne	.L14
	addq	$1, %rax
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L13
	jmp	.L14
.L36:
	movzwl	(%r12,%r13,2), %ecx
	movq	%rbp, %rdx
	andw	$32767, %cx
	jmp	.L22
.L17:
	movl	16(%rdx), %eax
	testl	%eax, %eax
	je	.L16
	movl	%eax, %eax
	addq	%rax, %rdx
.L22:
	testb	$1, 2(%rdx)
	jne	.L17
	cmpw	%cx, 4(%rdx)
	jne	.L17
	cmpl	$61765110, 8(%rdx)
	jne	.L16
	movl	12(%rdx), %eax
	movl	(%rdx,%rax), %eax
	addq	%r11, %rax
	movzbl	(%rax), %edx
	leaq	.LC0(%rip), %rcx
	testb	%dl, %dl
	je	.L16
.L18:
	cmpb	%dl, (%rcx)
	jne	.L19
	addq	$1, %rax
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L18
.L19:
	cmpb	%dl, (%rcx)
	jne	.L16
	cmpw	$-257, 6(%rdi)
	ja	.L16
	movq	base(%rip), %r8
	addq	8(%rdi), %r8
	jmp	.L8
.L37:
	movl	$0, %r8d
.L8:
	movq	%r8, %rax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	movl	$0, %r8d
.L33:
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE6:
	.size	find, .-find
	.type	between, @function
between:
.LFB8:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	subq	$48, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, %r9
	movl	%esi, %r8d
	movslq	%esi, %rbp
	movl	$228, %ebx
	leaq	32(%rsp), %rsi
	movl	$0, %r12d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	16(%rsp), %rsi
	movl	%r8d, %edi
	call	*%r9
	movl	%eax, %r8d
	movq	%rsp, %rsi
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	testl	%r8d, %r8d
	jne	.L42
	movq	32(%rsp), %rdx
	movq	16(%rsp), %rax
	cmpq	%rax, %rdx
	jl	.L40
	jne	.L38
	movq	24(%rsp), %rcx
	cmpq	%rcx, 40(%rsp)
	jg	.L38
.L40:
	movq	(%rsp), %rdx
	cmpq	%rdx, %rax
	jl	.L41
	jne	.L38
	movq	8(%rsp), %rax
	cmpq	%rax, 24(%rsp)
	jg	.L38
.L41:
	cmpq	$999999999, 24(%rsp)
	setle	%r8b
	movzbl	%r8b, %r8d
	jmp	.L38
.L42:
	movl	$0, %r8d
.L38:
	movl	%r8d, %eax
	addq	$48, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	movq	(%rdi), %rax
	leaq	16(%rdi,%rax,8), %rax
	cmpq	$0, (%rax)
	je	.L45
.L46:
	addq	$8, %rax
	cmpq	$0, (%rax)
	jne	.L46
.L45:
	leaq	8(%rax), %rdx
	movq	8(%rax), %rax
	testq	%rax, %rax
	je	.L47
	movl	$0, %ecx
	movl	$1, %esi
	jmp	.L49
.L48:
	addq	$16, %rdx
	movq	(%rdx), %rax
	testq	%rax, %rax
	je	.L83
.L49:
	cmpq	$33, %rax
	jne	.L48
	movq	8(%rdx), %r8
	movl	%esi, %ecx
	jmp	.L48
.L83:
	testb	%cl, %cl
	je	.L47
	movq	%r8, base(%rip)
.L47:
	movq	base(%rip), %rbx
	movl	$0, %esi
	testq	%rbx, %rbx
	je	.L50
	cmpl	$1179403647, (%rbx)
	sete	%sil
	movzbl	%sil, %esi
.L50:
	leaq	.LC1(%rip), %rdi
	call	say
	movq	%rbx, %rax
	addq	32(%rbx), %rax
	movzwl	56(%rbx), %edx
	testw	%dx, %dx
	je	.L70
	movzwl	%dx, %edx
	leal	-1(%rdx), %ecx
	leaq	0(,%rcx,8), %rdx
	subq	%rcx, %rdx
	leaq	56(%rax,%rdx,8), %r8
	movl	$0, %edx
	movl	$0, %esi
	jmp	.L54
.L84:
	movq	%rbx, %rsi
	addq	8(%rax), %rsi
	subq	16(%rax), %rsi
.L53:
	addq	$56, %rax
	cmpq	%r8, %rax
	je	.L51
.L54:
	movl	(%rax), %ecx
	cmpl	$1, %ecx
	je	.L84
	cmpl	$2, %ecx
	jne	.L53
	movq	%rbx, %rdx
	addq	8(%rax), %rdx
	jmp	.L53
.L70:
	movl	$0, %edx
	movl	$0, %esi
.L51:
	movq	(%rdx), %rax
	testq	%rax, %rax
	je	.L55
	movl	$0, %r8d
	movl	$0, %r9d
	movl	$0, %r10d
	movl	$0, %r11d
	movl	$0, %ebx
	movl	$1, %edi
	jmp	.L61
.L86:
	movq	%rcx, %r15
	movl	%edi, %ebx
.L57:
	cmpq	$1879048176, %rax
	jne	.L59
	movq	%rcx, %r12
	movl	%edi, %r9d
	jmp	.L60
.L58:
	cmpq	$6, %rax
	jne	.L57
	movq	%rcx, %r13
	movl	%edi, %r10d
.L60:
	addq	$16, %rdx
	movq	(%rdx), %rax
	testq	%rax, %rax
	je	.L85
.L61:
	movq	%rsi, %rcx
	addq	8(%rdx), %rcx
	cmpq	$4, %rax
	je	.L86
	cmpq	$5, %rax
	jne	.L58
	movq	%rcx, %r14
	movl	%edi, %r11d
.L59:
	cmpq	$1879048188, %rax
	cmove	%rcx, %rbp
	cmove	%edi, %r8d
	jmp	.L60
.L85:
	testb	%r8b, %r8b
	je	.L62
	movq	%rbp, definitions(%rip)
.L62:
	testb	%r9b, %r9b
	je	.L63
	movq	%r12, versions(%rip)
.L63:
	testb	%r10b, %r10b
	je	.L64
	movq	%r13, symbols(%rip)
.L64:
	testb	%r11b, %r11b
	je	.L65
	movq	%r14, strings(%rip)
.L65:
	testb	%bl, %bl
	je	.L55
	movq	%r15, hash(%rip)
.L55:
	movq	%rsi, base(%rip)
	leaq	.LC2(%rip), %r15
	movq	%r15, %rdi
	call	find
	movq	%rax, %rbx
	leaq	.LC3(%rip), %r14
	movq	%r14, %rdi
	call	find
	movq	%rax, (%rsp)
	leaq	.LC4(%rip), %r13
	movq	%r13, %rdi
	call	find
	movq	%rax, 8(%rsp)
	leaq	.LC5(%rip), %r12
	movq	%r12, %rdi
	call	find
	movq	%rax, %rbp
	testq	%rbx, %rbx
	setne	%sil
	movzbl	%sil, %esi
	movq	%r15, %rdi
	call	say
	cmpq	$0, (%rsp)
	setne	%sil
	movzbl	%sil, %esi
	movq	%r14, %rdi
	call	say
	cmpq	$0, 8(%rsp)
	setne	%sil
	movzbl	%sil, %esi
	movq	%r13, %rdi
	call	say
	testq	%rbp, %rbp
	setne	%sil
	movzbl	%sil, %esi
	movq	%r12, %rdi
	call	say
	leaq	.LC6(%rip), %rdi
	call	find
	testq	%rax, %rax
	sete	%sil
	movzbl	%sil, %esi
	leaq	.LC7(%rip), %rdi
	call	say
	movl	$0, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC8(%rip), %rdi
	call	say
	movl	$1, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC9(%rip), %rdi
	call	say
	movl	$5, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC10(%rip), %rdi
	call	say
	movl	$6, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC11(%rip), %rdi
	call	say
	movl	$2, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC12(%rip), %rdi
	call	say
	leaq	96(%rsp), %rsi
	movl	$1, %edi
	call	*%rbx
	leaq	80(%rsp), %rsi
	movl	$1, %edi
	call	*%rbx
	movq	96(%rsp), %rdx
	movq	80(%rsp), %rax
	movl	$1, %esi
	cmpq	%rax, %rdx
	jl	.L66
	movl	$0, %esi
	je	.L87
.L66:
	leaq	.LC13(%rip), %rdi
	call	say
	movq	$0, 64(%rsp)
	movq	$30000000, 72(%rsp)
	leaq	64(%rsp), %rdi
	movl	$0, %r12d
	movl	$35, %eax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	80(%rsp), %rsi
	movl	$1, %edi
	call	*%rbx
	movq	80(%rsp), %rax
	subq	96(%rsp), %rax
	imulq	$1000000000, %rax, %rax
	addq	88(%rsp), %rax
	subq	104(%rsp), %rax
	cmpq	$29999999, %rax
	setg	%sil
	movzbl	%sil, %esi
	leaq	.LC14(%rip), %rdi
	call	say
	movl	$0, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC15(%rip), %rdi
	call	say
	movl	$6, %esi
	movq	%rbx, %rdi
	call	between
	movl	%eax, %esi
	leaq	.LC16(%rip), %rdi
	call	say
	leaq	96(%rsp), %rsi
	movl	$999, %edi
	call	*%rbx
	cmpl	$-22, %eax
	sete	%sil
	movzbl	%sil, %esi
	leaq	.LC17(%rip), %rdi
	call	say
	leaq	48(%rsp), %rdi
	movl	$96, %eax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	32(%rsp), %rdi
	movq	(%rsp), %rax
	call	*%rax
	movl	%eax, %edx
	movq	32(%rsp), %rax
	subq	48(%rsp), %rax
	imulq	$1000000, %rax, %rax
	addq	40(%rsp), %rax
	subq	56(%rsp), %rax
	cmpq	$9999999, %rax
	setbe	%al
	testl	%edx, %edx
	sete	%sil
	movzbl	%sil, %esi
	andl	%eax, %esi
	leaq	.LC18(%rip), %rdi
	call	say
	leaq	24(%rsp), %rdi
	movq	8(%rsp), %rax
	call	*%rax
	movq	%rax, %r8
	movl	$0, %esi
	cmpq	%rax, 24(%rsp)
	je	.L88
.L67:
	leaq	.LC19(%rip), %rdi
	call	say
	movl	$99999, 20(%rsp)
	movl	$99999, 16(%rsp)
	leaq	16(%rsp), %rsi
	leaq	20(%rsp), %rdi
	movl	$0, %edx
	call	*%rbp
	movl	$0, %esi
	testq	%rax, %rax
	jne	.L68
	cmpl	$4095, 20(%rsp)
	ja	.L68
	cmpl	$63, 16(%rsp)
	ja	.L68
	movl	$0, %edx
	movl	$0, %esi
	movl	$0, %edi
	call	*%rbp
	testq	%rax, %rax
	sete	%sil
	movzbl	%sil, %esi
.L68:
	leaq	.LC20(%rip), %rdi
	call	say
	movl	$0, %edx
	movl	$60, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$120, %rsp
	.cfi_remember_state
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
.L87:
	.cfi_restore_state
	movq	88(%rsp), %rax
	cmpq	%rax, 104(%rsp)
	setle	%sil
	movzbl	%sil, %esi
	jmp	.L66
.L88:
	movl	$0, %edx
	movl	$201, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %r8
	jg	.L67
	movq	48(%rsp), %rax
	subq	$1, %rax
	cmpq	%r8, %rax
	setle	%sil
	movzbl	%sil, %esi
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
