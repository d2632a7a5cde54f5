	.file	"c-signal-restart.c"
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
	movl	used(%rip), %r9d
	leaq	line(%rip), %rsi
	testq	%rdi, %rdi
	jns	.L2
	movslq	%r9d, %rax
	negq	%rdi
	addl	$1, %r9d
	movb	$45, (%rsi,%rax)
.L2:
	movl	$1, %ecx
	leaq	-41(%rsp), %r8
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L3:
	movq	%rdi, %rax
	movq	%rcx, %r10
	mulq	%r11
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rdi
	addl	$48, %edi
	movb	%dil, (%r8,%rcx)
	movq	%rdx, %rdi
	addq	$1, %rcx
	testq	%rdx, %rdx
	jne	.L3
	movslq	%r10d, %rcx
	movslq	%r9d, %rdx
	addq	%rcx, %r8
	leaq	-40(%rsp,%rcx), %rax
	leal	-1(%r10), %ecx
	addq	%rsi, %rdx
	movq	%rcx, %r10
	subq	%rcx, %r8
	.p2align 4,,10
	.p2align 3
.L4:
	movzbl	-1(%rax), %ecx
	subq	$1, %rax
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	cmpq	%rax, %r8
	jne	.L4
	leal	1(%r9,%r10), %eax
	movl	%eax, used(%rip)
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
	movl	ran(%rip), %eax
	movq	168(%rdx), %rcx
	movq	144(%rdx), %rdx
	addl	$1, %eax
	cmpl	write_on(%rip), %eax
	movq	%rcx, rip_at(%rip)
	movl	%eax, ran(%rip)
	movq	%rdx, rax_at(%rip)
	je	.L11
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$1, %eax
	movslq	4+pipe_ends(%rip), %rdi
	xorl	%r10d, %r10d
	leaq	.LC0(%rip), %rsi
	movq	%rax, %rdx
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
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	movslq	used(%rip), %rcx
	leaq	-1+line(%rip), %rsi
	testb	%dl, %dl
	je	.L13
	leal	1(%rcx), %eax
	subq	%rcx, %rdi
	cltq
	.p2align 4,,10
	.p2align 3
.L14:
	movb	%dl, (%rsi,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L14
.L13:
	leal	1(%rcx), %eax
	leaq	.LC1(%rip), %rdi
	movslq	%ecx, %rcx
	movl	$58, %edx
	cltq
	subq	%rcx, %rdi
	.p2align 4,,10
	.p2align 3
.L15:
	movb	%dl, (%rsi,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L15
	movq	%r8, %rdi
	movl	%ecx, used(%rip)
	call	number
	movslq	used(%rip), %rax
	leaq	line(%rip), %rsi
	xorl	%r10d, %r10d
	leal	1(%rax), %edx
	movb	$10, (%rsi,%rax)
	movl	$1, %eax
	movl	%edx, used(%rip)
	movq	%rax, %rdi
	movslq	%edx, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
	addq	$8, %rsp
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
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	leaq	-1+line(%rip), %rbx
	movslq	used(%rip), %rcx
	testb	%dl, %dl
	je	.L23
	leal	1(%rcx), %eax
	subq	%rcx, %rdi
	cltq
	.p2align 4,,10
	.p2align 3
.L24:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L24
.L23:
	leal	1(%rcx), %eax
	leaq	.LC1(%rip), %rsi
	movslq	%ecx, %rcx
	movl	$58, %edx
	cltq
	subq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L25:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rsi,%rax), %edx
	testb	%dl, %dl
	jne	.L25
	movq	%r8, %rdi
	movl	%ecx, used(%rip)
	call	number
	movslq	used(%rip), %rsi
	movl	$44, %edx
	leaq	.LC2(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L26:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L26
	movslq	ran(%rip), %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rax
	movl	$32, %ecx
	leaq	.LC3(%rip), %rsi
	leal	1(%rax), %edx
	subq	%rax, %rsi
	movslq	%edx, %rdx
	.p2align 4,,10
	.p2align 3
.L27:
	movb	%cl, (%rbx,%rdx)
	movq	%rdx, %rax
	addq	$1, %rdx
	movzbl	-1(%rsi,%rdx), %ecx
	testb	%cl, %cl
	jne	.L27
	movq	rip_at(%rip), %rdx
	movl	%eax, %ecx
	movl	%eax, used(%rip)
	addl	$1, %eax
	cltq
	movslq	%ecx, %rsi
	cmpw	$1295, (%rdx)
	movl	$82, %edx
	je	.L43
	leaq	.LC5(%rip), %rcx
	subq	%rsi, %rcx
	.p2align 4,,10
	.p2align 3
.L31:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L31
.L42:
	movq	rax_at(%rip), %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rax
	leaq	line(%rip), %rsi
	xorl	%r10d, %r10d
	leal	1(%rax), %edx
	movb	$10, (%rsi,%rax)
	movl	$1, %eax
	movl	%edx, used(%rip)
	movq	%rax, %rdi
	movslq	%edx, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	leaq	.LC4(%rip), %rcx
	subq	%rsi, %rcx
	.p2align 4,,10
	.p2align 3
.L29:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
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
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xorl	%r10d, %r10d
	movl	$22, %eax
	leaq	pipe_ends(%rip), %rdi
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	xorl	%r14d, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movq	%r14, %rsi
	movq	%r14, %rdx
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$280, %rsp
	.cfi_def_cfa_offset 336
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r10d
	movl	$13, %eax
	movl	$14, %edi
	movq	restorer@GOTPCREL(%rip), %rbp
	leaq	tell(%rip), %r12
	leaq	240(%rsp), %rbx
	movq	$67108868, 248(%rsp)
	movq	%r12, 240(%rsp)
	movq	%rbx, %rsi
	movq	%rbp, 256(%rsp)
	movq	$0, 264(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	%xmm1, %xmm1
	movl	$38, %r13d
	xorl	%r10d, %r10d
	movq	%r14, %rdi
	movdqa	.LC8(%rip), %xmm0
	movaps	%xmm1, 240(%rsp)
	movq	%r13, %rax
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r15d
	leaq	39(%rsp), %rsi
	movq	%r14, %rax
	movl	$0, ran(%rip)
	movslq	pipe_ends(%rip), %rdi
	movq	%rsi, (%rsp)
	movq	%r15, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC9(%rip), %rdi
	movq	%rax, %rsi
	call	result
	movl	$13, %eax
	movq	%rbx, %rsi
	movq	%r14, %rdx
	movq	%r12, 240(%rsp)
	movl	$8, %r10d
	movl	$14, %edi
	movq	$335544324, 248(%rsp)
	movq	%rbp, 256(%rsp)
	movq	$0, 264(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, write_on(%rip)
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, ran(%rip)
	movq	%r14, %rax
	movq	(%rsp), %rsi
	movq	%r15, %rdx
	movslq	pipe_ends(%rip), %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC10(%rip), %rdi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movl	$3, write_on(%rip)
	movq	%rbx, %rsi
	movq	%r14, %rdx
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, ran(%rip)
	movq	%r14, %rax
	movq	(%rsp), %rsi
	movq	%r15, %rdx
	movslq	pipe_ends(%rip), %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC11(%rip), %rdi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movaps	%xmm1, 240(%rsp)
	movq	%rbx, %rsi
	movq	%r14, %rdx
	movaps	%xmm1, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, ran(%rip)
	movq	%r13, %rax
	movl	$0, write_on(%rip)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, ran(%rip)
	movl	$34, %eax
	movq	%r14, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC12(%rip), %rdi
	movq	%rax, %rsi
	call	result
	movl	$14, %eax
	movq	%r14, %rdi
	movq	%rbx, %rdx
	leaq	208(%rsp), %rsi
	movl	$8, %r10d
	movq	$0, 40(%rsp)
	movq	$8192, 208(%rsp)
	movq	%rsi, 8(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%r14, %rdx
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$130, %eax
	leaq	40(%rsp), %rdi
	movl	$8, %esi
	movl	$0, ran(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC13(%rip), %rdi
	movq	%rax, %rsi
	call	result
	movslq	used(%rip), %rsi
	leaq	.LC14(%rip), %rcx
	movl	$32, %edx
	leaq	-1+line(%rip), %rdi
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L45:
	movb	%dl, (%rdi,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L45
	movl	%esi, used(%rip)
	movl	$8, %r10d
	movq	8(%rsp), %rsi
	movq	%rbx, %rdx
	movl	$14, %eax
	movl	$2, %edi
	movq	$0, 208(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	240(%rsp), %rdi
	movq	%rdi, %rax
	shrq	$4, %rax
	je	.L57
	movl	$1, %eax
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L70:
	leal	0(,%rax,4), %ecx
	movq	%rdi, %rdx
	shrq	%cl, %rdx
	testq	%rdx, %rdx
	je	.L46
.L48:
	movl	%eax, %r8d
	addl	$1, %eax
	cmpl	$16, %eax
	jne	.L70
	movl	$15, %r8d
.L46:
	movslq	used(%rip), %rdx
	leaq	line(%rip), %rsi
	leal	0(,%r8,4), %ecx
	leaq	.LC15(%rip), %r9
	movq	%rdx, %r10
	addq	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L49:
	movq	%rdi, %rax
	addq	$1, %rdx
	shrq	%cl, %rax
	subl	$4, %ecx
	andl	$15, %eax
	movzbl	(%r9,%rax), %eax
	movb	%al, -1(%rdx)
	cmpl	$-4, %ecx
	jne	.L49
	leal	1(%r10,%r8), %eax
	leal	2(%r10,%r8), %edx
	xorl	%r10d, %r10d
	cltq
	movl	%edx, used(%rip)
	movslq	%edx, %rdx
	movb	$10, (%rsi,%rax)
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movdqa	.LC16(%rip), %xmm1
	xorl	%edx, %edx
	movl	$38, %eax
	movq	%rbx, %rsi
	movl	$0, used(%rip)
	movq	%rdx, %rdi
	movaps	%xmm1, 48(%rsp)
	movdqa	.LC17(%rip), %xmm1
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 64(%rsp)
	pxor	%xmm1, %xmm1
	movaps	%xmm1, 240(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64(%rsp), %r13
	leaq	48(%rsp), %r15
	movl	$35, %eax
	movl	$0, ran(%rip)
	movq	%r15, %rdi
	movq	%r13, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC18(%rip), %rdi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	cmpq	$0, 64(%rsp)
	jne	.L51
	movq	72(%rsp), %rax
	xorl	%esi, %esi
	subq	$10000001, %rax
	cmpq	$34999998, %rax
	setbe	%sil
.L51:
	xorl	%r14d, %r14d
	leaq	.LC19(%rip), %rdi
	pxor	%xmm1, %xmm1
	call	say
	xorl	%r10d, %r10d
	movl	$38, %eax
	movq	%r14, %rdi
	movaps	%xmm1, 240(%rsp)
	movq	%rbx, %rsi
	movq	%r14, %rdx
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r13, %r10
	movl	$1, %r13d
	movq	%r14, %rsi
	movq	%r15, %rdx
	movl	$0, ran(%rip)
	movl	$230, %eax
	movq	%r13, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC20(%rip), %rdi
	movq	%rax, %rsi
	call	result
	leaq	80(%rsp), %r8
	xorl	%r10d, %r10d
	movq	%r13, %rdi
	movl	$228, %eax
	movq	%r8, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	88(%rsp), %rdx
	leaq	60000000(%rdx), %rax
	movq	%rax, 88(%rsp)
	cmpq	$999999999, %rax
	jle	.L52
	movq	80(%rsp), %xmm1
	movq	%rdx, %xmm4
	punpcklqdq	%xmm4, %xmm1
	paddq	.LC21(%rip), %xmm1
	movaps	%xmm1, 80(%rsp)
.L52:
	xorl	%r13d, %r13d
	pxor	%xmm1, %xmm1
	xorl	%r10d, %r10d
	movl	$38, %eax
	movaps	%xmm1, 240(%rsp)
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r14d
	movl	$230, %eax
	movq	%r8, %rdx
	movl	$0, ran(%rip)
	movq	%r14, %rdi
	movq	%r14, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC22(%rip), %rdi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	movl	$219, %eax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC23(%rip), %rdi
	movq	%rax, %rsi
	call	say
	movl	$13, %eax
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	%rbp, 256(%rsp)
	movl	$8, %r10d
	movl	$14, %edi
	movq	$1, 240(%rsp)
	movq	$67108864, 248(%rsp)
	movq	$0, 264(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	leaq	96(%rsp), %rsi
	movl	$228, %eax
	movq	%r14, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$38, %eax
	movaps	%xmm1, 240(%rsp)
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, ran(%rip)
	movl	$35, %eax
	movq	%r15, %rdi
	movq	%r13, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC24(%rip), %rdi
	movq	%rax, %rsi
	call	say
	leaq	112(%rsp), %rsi
	xorl	%r10d, %r10d
	movq	%r14, %rdi
	movl	$228, %eax
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	112(%rsp), %rax
	subq	96(%rsp), %rax
	xorl	%esi, %esi
	leaq	.LC25(%rip), %rdi
	imulq	$1000000000, %rax, %rax
	addq	120(%rsp), %rax
	subq	104(%rsp), %rax
	movl	$37, %r14d
	cmpq	$59999999, %rax
	setg	%sil
	call	say
	xorl	%r10d, %r10d
	movl	$100, %edi
	movq	%r14, %rax
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC26(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC27(%rip), %rdi
	movq	%rax, %rsi
	leaq	144(%rsp), %r14
	call	say
	xorl	%r10d, %r10d
	movl	$38, %eax
	movq	%r13, %rdi
	movaps	%xmm1, 144(%rsp)
	movq	%r14, %rsi
	movq	%r13, %rdx
	movdqa	.LC28(%rip), %xmm1
	movaps	%xmm1, 160(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	176(%rsp), %rsi
	movl	$36, %eax
	movq	%rsi, 16(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	192(%rsp), %rax
	xorl	%esi, %esi
	subq	$49, %rax
	cmpq	$1, %rax
	ja	.L53
	xorl	%esi, %esi
	cmpq	$999999, 200(%rsp)
	setle	%sil
.L53:
	xorl	%r15d, %r15d
	leaq	.LC29(%rip), %rdi
	movl	$38, %r13d
	call	say
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r15, %rdi
	movq	$1000000, 168(%rsp)
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC30(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	movl	$3, %edi
	movq	%r13, %rax
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	%xmm1, %xmm1
	movq	%rax, %rsi
	leaq	.LC31(%rip), %rdi
	call	say
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r15, %rdi
	movaps	%xmm1, 240(%rsp)
	movq	%rbx, %rsi
	movq	%r15, %rdx
	movaps	%xmm1, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	128(%rsp), %rax
	movdqa	.LC32(%rip), %xmm3
	movl	$0, ran(%rip)
	movl	$1, %r14d
	movq	%rax, 24(%rsp)
	movdqa	.LC33(%rip), %xmm2
	leaq	ran(%rip), %r13
.L56:
	movaps	%xmm1, 208(%rsp)
	leaq	25(%r14), %rdi
	xorl	%edx, %edx
	movl	$8, %r10d
	movaps	%xmm3, 224(%rsp)
	movl	$13, %eax
	movq	%rbx, %rsi
	movq	%r12, 240(%rsp)
	movq	$67108868, 248(%rsp)
	movq	%rbp, 256(%rsp)
	movq	$0, 264(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$38, %eax
	movq	%r14, %rdi
	movq	8(%rsp), %rsi
	movl	$0, ran(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$35, %eax
	movaps	%xmm2, 128(%rsp)
	movq	24(%rsp), %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
	.p2align 4,,10
	.p2align 3
#NO_APP
.L54:
	movl	0(%r13), %eax
	testl	%eax, %eax
	je	.L54
	xorl	%r15d, %r15d
	movq	16(%rsp), %rsi
	xorl	%r10d, %r10d
	movl	$36, %eax
	movq	%r14, %rdi
	movq	%r15, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC6(%rip), %rax
	cmpq	$1, %r14
	leaq	.LC7(%rip), %rdi
	movslq	ran(%rip), %rsi
	cmove	%rax, %rdi
	call	say
	xorl	%esi, %esi
	movq	192(%rsp), %rax
	orq	200(%rsp), %rax
	sete	%sil
	leaq	.LC34(%rip), %rdi
	call	say
	cmpq	$1, %r14
	jne	.L71
	movl	$2, %r14d
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L71:
	movq	%rbp, 256(%rsp)
	movq	%rbx, %rsi
	movl	$8, %r10d
	movl	$13, %eax
	movq	$0, 240(%rsp)
	movl	$14, %edi
	movq	%r15, %rdx
	movq	$67108864, 248(%rsp)
	movq	$0, 264(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	pxor	%xmm1, %xmm1
	xorl	%r10d, %r10d
	movl	$38, %eax
	movq	%r15, %rdi
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	pipe_ends(%rip), %rdi
	movq	(%rsp), %rsi
	movl	$1, %edx
	movq	%r15, %rax
	movl	$0, ran(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$280, %rsp
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
.L57:
	.cfi_restore_state
	xorl	%r8d, %r8d
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
