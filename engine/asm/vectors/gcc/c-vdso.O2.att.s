	.file	"c-vdso.c"
	.text
#APP
	.globl _start
_start:
	mov %rsp, %rdi
	and $-16, %rsp
	call start

#NO_APP
	.p2align 4
	.type	say, @function
say:
.LFB2:
	.cfi_startproc
	movzbl	(%rdi), %edx
	testb	%dl, %dl
	je	.L5
	movl	$1, %eax
	leaq	-89(%rsp), %r8
	.p2align 4,,10
	.p2align 3
.L3:
	movb	%dl, (%r8,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L3
	leal	4(%rcx), %edx
	movslq	%ecx, %r8
	leal	1(%rcx), %eax
	leal	2(%rcx), %edi
	movslq	%edx, %rdx
	addl	$3, %ecx
.L2:
	cltq
	movb	$58, -88(%rsp,%r8)
	cmpl	$1, %esi
	movslq	%edi, %rsi
	movb	$32, -88(%rsp,%rax)
	movl	$48, %eax
	movslq	%ecx, %rcx
	sbbb	$-1, %al
	movb	%al, -88(%rsp,%rsi)
	movl	$1, %eax
	leaq	-88(%rsp), %rsi
	movb	$10, -88(%rsp,%rcx)
	movq	%rax, %rdi
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	$3, %ecx
	movl	$2, %edi
	movl	$1, %eax
	xorl	%r8d, %r8d
	movl	$4, %edx
	jmp	.L2
	.cfi_endproc
.LFE2:
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"LINUX_2.6"
	.text
	.p2align 4
	.type	find, @function
find:
.LFB6:
	.cfi_startproc
	movq	hash(%rip), %r11
	testq	%r11, %r11
	je	.L45
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
	movzbl	(%rdi), %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	testb	%bpl, %bpl
	je	.L25
	movq	%rdi, %rsi
	movl	%ebp, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L13:
	sall	$4, %eax
	movzbl	%dl, %edx
	addl	%eax, %edx
	movl	%edx, %eax
	andl	$-268435456, %eax
	movl	%eax, %ecx
	shrl	$24, %ecx
	xorl	%edx, %ecx
	testl	%eax, %eax
	notl	%eax
	cmovne	%ecx, %edx
	addq	$1, %rsi
	andl	%edx, %eax
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L13
.L11:
	movl	(%r11), %ebx
	xorl	%edx, %edx
	divl	%ebx
	leal	2(%rdx), %eax
	movl	(%r11,%rax,4), %r8d
	testl	%r8d, %r8d
	je	.L26
	movq	strings(%rip), %r12
	movq	symbols(%rip), %r13
	addl	$2, %ebx
	movq	versions(%rip), %r15
	movq	definitions(%rip), %r14
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%r8d, %r9d
	movl	%ebp, %ecx
	leaq	(%r9,%r9,2), %rax
	leaq	0(%r13,%rax,8), %r10
	movl	$1, %eax
	movl	(%r10), %esi
	addq	%r12, %rsi
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L14
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	movzbl	(%rsi,%rax), %edx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %ecx
	testb	%dl, %dl
	je	.L15
.L14:
	cmpb	%cl, %dl
	je	.L16
.L17:
	leal	(%rbx,%r8), %eax
	movl	(%r11,%rax,4), %r8d
	testl	%r8d, %r8d
	jne	.L24
.L26:
	xorl	%r11d, %r11d
.L9:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	movq	%r11, %rax
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
	.p2align 4,,10
	.p2align 3
.L15:
	.cfi_restore_state
	testb	%cl, %cl
	jne	.L17
	movzwl	(%r15,%r9,2), %ecx
	movq	%r14, %rdx
	andw	$32767, %cx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L50:
	addq	%rax, %rdx
.L23:
	testb	$1, 2(%rdx)
	jne	.L18
	cmpw	%cx, 4(%rdx)
	je	.L49
.L18:
	movl	16(%rdx), %eax
	testl	%eax, %eax
	jne	.L50
	leal	(%rbx,%r8), %eax
	movl	(%r11,%rax,4), %r8d
	testl	%r8d, %r8d
	jne	.L24
	jmp	.L26
.L49:
	cmpl	$61765110, 8(%rdx)
	jne	.L17
	movl	12(%rdx), %eax
	movl	$76, %esi
	leaq	.LC0(%rip), %rcx
	movl	(%rdx,%rax), %eax
	addq	%r12, %rax
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L19
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L21:
	movzbl	1(%rax), %edx
	addq	$1, %rax
	addq	$1, %rcx
	movzbl	(%rcx), %esi
	testb	%dl, %dl
	je	.L20
.L19:
	cmpb	%sil, %dl
	je	.L21
	jmp	.L17
.L45:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	movq	%r11, %rax
	ret
.L20:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	testb	%sil, %sil
	jne	.L17
	cmpw	$-257, 6(%r10)
	ja	.L17
	movq	base(%rip), %r11
	addq	8(%r10), %r11
	jmp	.L9
.L25:
	xorl	%eax, %eax
	jmp	.L11
	.cfi_endproc
.LFE6:
	.size	find, .-find
	.p2align 4
	.type	between, @function
between:
.LFB8:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%r12d, %r12d
	movq	%rdi, %r9
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movslq	%esi, %rbp
	movq	%r12, %rdx
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	$228, %ebx
	movq	%rbp, %rdi
	movq	%rbx, %rax
	subq	$48, %rsp
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
	movq	%r12, %rdx
	movl	%eax, %r8d
	movq	%rbx, %rax
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	testl	%r8d, %r8d
	jne	.L56
	movq	16(%rsp), %rax
	cmpq	%rax, (%rsp)
	jge	.L58
.L53:
	cmpq	32(%rsp), %rax
	jge	.L54
	movq	24(%rsp), %rax
.L55:
	xorl	%r8d, %r8d
	cmpq	$999999999, %rax
	setle	%r8b
	addq	$48, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	movl	%r8d, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	.cfi_restore_state
	xorl	%r8d, %r8d
.L51:
	addq	$48, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	movl	%r8d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	.cfi_restore_state
	jne	.L51
	movq	24(%rsp), %rcx
	cmpq	%rcx, 8(%rsp)
	jg	.L51
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L54:
	jne	.L51
	movq	24(%rsp), %rax
	cmpq	40(%rsp), %rax
	jg	.L51
	jmp	.L55
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
.LC15:
	.string	"and while nobody runs"
.LC16:
	.string	"realtime, after a sleep"
	.section	.rodata.str1.8
	.align 8
.LC17:
	.string	"monotonic, coarse, after a sleep"
	.section	.rodata.str1.1
.LC18:
	.string	"no such clock"
.LC19:
	.string	"gettimeofday"
.LC20:
	.string	"time"
.LC21:
	.string	"getcpu"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB22:
	.text
.LHOTB22:
	.p2align 4
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
	je	.L60
	.p2align 4,,10
	.p2align 3
.L61:
	addq	$8, %rax
	cmpq	$0, (%rax)
	jne	.L61
.L60:
	leaq	8(%rax), %rdx
	movq	8(%rax), %rax
	xorl	%ecx, %ecx
	testq	%rax, %rax
	je	.L120
	.p2align 4,,10
	.p2align 3
.L62:
	cmpq	$33, %rax
	jne	.L64
	movq	8(%rdx), %r13
	movl	$1, %ecx
.L64:
	movq	16(%rdx), %rax
	addq	$16, %rdx
	testq	%rax, %rax
	jne	.L62
	testb	%cl, %cl
	je	.L120
	movq	%r13, base(%rip)
.L63:
	xorl	%esi, %esi
	testq	%r13, %r13
	je	.L66
	xorl	%esi, %esi
	cmpl	$1179403647, 0(%r13)
	sete	%sil
.L66:
	leaq	.LC1(%rip), %rdi
	call	say
	movq	32(%r13), %rcx
	movzwl	56(%r13), %eax
	addq	%r13, %rcx
	testw	%ax, %ax
	je	.L67
	subl	$1, %eax
	xorl	%edi, %edi
	leaq	0(,%rax,8), %rdx
	subq	%rax, %rdx
	leaq	56(%rcx), %rax
	leaq	(%rax,%rdx,8), %r8
	xorl	%edx, %edx
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L68:
	cmpl	$2, %esi
	jne	.L69
	movq	8(%rcx), %rdx
	addq	%r13, %rdx
.L69:
	movq	%rax, %rcx
	cmpq	%rax, %r8
	je	.L117
.L121:
	addq	$56, %rax
.L70:
	movl	(%rcx), %esi
	cmpl	$1, %esi
	jne	.L68
	movq	8(%rcx), %rdi
	addq	%r13, %rdi
	subq	16(%rcx), %rdi
	movq	%rax, %rcx
	cmpq	%rax, %r8
	jne	.L121
.L117:
	movq	(%rdx), %rax
	testq	%rax, %rax
	je	.L72
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r11d, %r11d
	xorl	%r15d, %r15d
	xorl	%r13d, %r13d
	movl	$1, %r14d
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L73:
	cmpq	$5, %rax
	je	.L122
	cmpq	$6, %rax
	jne	.L76
	movq	%rcx, %rbp
	movl	$1, %r11d
.L74:
	movq	16(%rdx), %rax
	addq	$16, %rdx
	testq	%rax, %rax
	je	.L123
.L71:
	movq	8(%rdx), %rcx
	addq	%rdi, %rcx
	cmpq	$4, %rax
	jne	.L73
	movq	16(%rdx), %rax
	addq	$16, %rdx
	movq	%rcx, %r12
	movl	$1, %r13d
	testq	%rax, %rax
	jne	.L71
.L123:
	testb	%sil, %sil
	je	.L78
	movq	%r10, definitions(%rip)
.L78:
	testb	%r8b, %r8b
	je	.L79
	movq	%rbx, versions(%rip)
.L79:
	testb	%r11b, %r11b
	je	.L80
	movq	%rbp, symbols(%rip)
.L80:
	testb	%r15b, %r15b
	je	.L81
	movq	%r9, strings(%rip)
.L81:
	testb	%r13b, %r13b
	je	.L72
	movq	%r12, hash(%rip)
.L72:
	leaq	.LC2(%rip), %rcx
	movq	%rdi, base(%rip)
	leaq	.LC4(%rip), %r15
	movq	%rcx, %rdi
	leaq	.LC5(%rip), %r14
	call	find
	leaq	.LC3(%rip), %rdx
	movq	%rdx, %rdi
	movq	%rax, %rbx
	call	find
	movq	%r15, %rdi
	movq	%rax, %r13
	call	find
	movq	%r14, %rdi
	movq	%rax, %r12
	call	find
	leaq	.LC2(%rip), %rcx
	xorl	%esi, %esi
	testq	%rbx, %rbx
	movq	%rcx, %rdi
	setne	%sil
	movq	%rax, %rbp
	call	say
	leaq	.LC3(%rip), %rdx
	xorl	%esi, %esi
	testq	%r13, %r13
	movq	%rdx, %rdi
	setne	%sil
	call	say
	xorl	%esi, %esi
	testq	%r12, %r12
	movq	%r15, %rdi
	setne	%sil
	leaq	48(%rsp), %r15
	call	say
	xorl	%esi, %esi
	testq	%rbp, %rbp
	movq	%r14, %rdi
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
	leaq	32(%rsp), %rax
	movl	$1, %edi
	movq	%rax, %rsi
	movq	%rax, 8(%rsp)
	call	*%rbx
	movq	%r15, %rsi
	movl	$1, %edi
	call	*%rbx
	movq	32(%rsp), %rax
	movl	$1, %esi
	cmpq	%rax, 48(%rsp)
	jg	.L83
	movl	$0, %esi
	je	.L124
.L83:
	leaq	.LC13(%rip), %rdi
	xorl	%r14d, %r14d
	call	say
	leaq	64(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movdqa	.LC14(%rip), %xmm0
	movl	$35, %eax
	movaps	%xmm0, 64(%rsp)
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edi
	movq	%r15, %rsi
	call	*%rbx
	movq	48(%rsp), %rax
	subq	32(%rsp), %rax
	xorl	%esi, %esi
	imulq	$1000000000, %rax, %rax
	addq	56(%rsp), %rax
	subq	40(%rsp), %rax
	cmpq	$29999999, %rax
	leaq	.LC15(%rip), %rdi
	setg	%sil
	call	say
	xorl	%esi, %esi
	movq	%rbx, %rdi
	call	between
	leaq	.LC16(%rip), %rdi
	movl	%eax, %esi
	call	say
	movq	%rbx, %rdi
	movl	$6, %esi
	call	between
	leaq	.LC17(%rip), %rdi
	movl	%eax, %esi
	call	say
	movq	8(%rsp), %rsi
	movl	$999, %edi
	call	*%rbx
	xorl	%esi, %esi
	leaq	.LC18(%rip), %rdi
	cmpl	$-22, %eax
	sete	%sil
	call	say
	leaq	80(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movl	$96, %eax
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	96(%rsp), %rdi
	call	*%r13
	leaq	.LC19(%rip), %rdi
	movl	%eax, %ecx
	movq	96(%rsp), %rax
	subq	80(%rsp), %rax
	imulq	$1000000, %rax, %rax
	addq	104(%rsp), %rax
	subq	88(%rsp), %rax
	cmpq	$9999999, %rax
	setbe	%al
	xorl	%esi, %esi
	testl	%ecx, %ecx
	sete	%sil
	andl	%eax, %esi
	call	say
	leaq	24(%rsp), %rdi
	call	*%r12
	movq	%rax, %r8
	cmpq	%rax, 24(%rsp)
	je	.L84
.L86:
	xorl	%esi, %esi
.L85:
	leaq	.LC20(%rip), %rdi
	call	say
	leaq	20(%rsp), %rsi
	leaq	16(%rsp), %rdi
	xorl	%edx, %edx
	movl	$99999, 16(%rsp)
	movl	$99999, 20(%rsp)
	call	*%rbp
	xorl	%esi, %esi
	testq	%rax, %rax
	jne	.L87
	cmpl	$4095, 16(%rsp)
	ja	.L87
	cmpl	$63, 20(%rsp)
	ja	.L87
	xorl	%esi, %esi
	xorl	%edx, %edx
	xorl	%edi, %edi
	call	*%rbp
	xorl	%esi, %esi
	testq	%rax, %rax
	sete	%sil
.L87:
	leaq	.LC21(%rip), %rdi
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
	.p2align 4,,10
	.p2align 3
.L76:
	.cfi_restore_state
	cmpq	$1879048176, %rax
	jne	.L77
	movq	%rcx, %rbx
	movl	$1, %r8d
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L77:
	cmpq	$1879048188, %rax
	cmove	%rcx, %r10
	cmove	%r14d, %esi
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L122:
	movq	%rcx, %r9
	movl	$1, %r15d
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L84:
	movl	$201, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 17 "c-vdso.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %r8
	jg	.L86
	movq	80(%rsp), %rax
	xorl	%esi, %esi
	subq	$1, %rax
	cmpq	%r8, %rax
	setle	%sil
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L120:
	movq	base(%rip), %r13
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L124:
	xorl	%esi, %esi
	movq	40(%rsp), %rax
	cmpq	%rax, 56(%rsp)
	setge	%sil
	jmp	.L83
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	start.cold, @function
start.cold:
.LFSB9:
.L67:
	.cfi_def_cfa_offset 176
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	movq	0, %rax
	ud2
	.cfi_endproc
.LFE9:
	.text
	.size	start, .-start
	.section	.text.unlikely
	.size	start.cold, .-start.cold
.LCOLDE22:
	.text
.LHOTE22:
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
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC14:
	.quad	0
	.quad	30000000
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
