	.file	"c-threads.c"
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

	spawn:
	mov %rcx, %r10
	mov $56, %eax
	syscall
	test %rax, %rax
	jz 1f
	ret
1:	pop %rax
	pop %rdi
	call *%rax
	xor %edi, %edi
	mov $60, %eax
	syscall

#NO_APP
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	hex, @function
hex:
.LFB2:
	.cfi_startproc
	movq	%rdi, %rax
	shrq	$4, %rax
	je	.L7
	movl	$1, %eax
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L11:
	leal	0(,%rax,4), %ecx
	movq	%rdi, %rdx
	shrq	%cl, %rdx
	testq	%rdx, %rdx
	je	.L2
.L4:
	movl	%eax, %esi
	leal	1(%rax), %eax
	cmpl	$15, %esi
	jne	.L11
.L2:
	movslq	used(%rip), %rdx
	leaq	line(%rip), %rax
	leal	0(,%rsi,4), %ecx
	leaq	.LC0(%rip), %r8
	movq	%rdx, %r9
	addq	%rax, %rdx
	.p2align 4,,10
	.p2align 3
.L6:
	movq	%rdi, %rax
	addq	$1, %rdx
	shrq	%cl, %rax
	subl	$4, %ecx
	andl	$15, %eax
	movzbl	(%r8,%rax), %eax
	movb	%al, -1(%rdx)
	cmpl	$-4, %ecx
	jne	.L6
	leal	1(%rsi,%r9), %eax
	movl	%eax, used(%rip)
	ret
.L7:
	xorl	%esi, %esi
	jmp	.L2
	.cfi_endproc
.LFE2:
	.size	hex, .-hex
	.p2align 4
	.type	number, @function
number:
.LFB3:
	.cfi_startproc
	movl	used(%rip), %r9d
	leaq	line(%rip), %rsi
	testq	%rdi, %rdi
	jns	.L13
	movslq	%r9d, %rax
	negq	%rdi
	addl	$1, %r9d
	movb	$45, (%rsi,%rax)
.L13:
	movl	$1, %ecx
	leaq	-41(%rsp), %r8
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L14:
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
	jne	.L14
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
.L15:
	movzbl	-1(%rax), %ecx
	subq	$1, %rax
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	cmpq	%rax, %r8
	jne	.L15
	leal	1(%r9,%r10), %eax
	movl	%eax, used(%rip)
	ret
	.cfi_endproc
.LFE3:
	.size	number, .-number
	.p2align 4
	.type	shares, @function
shares:
.LFB16:
	.cfi_startproc
	xorl	%edx, %edx
	movl	$39, %r9d
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r8
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%r10d, %r10d
	movq	%r9, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 60 "c-threads.c" 1
	mov %fs:0, %rbp
# 0 "" 2
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%r9, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rbx, %rax
	movl	$186, %ebx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, seen(%rip)
	movq	%rbx, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	tids(%rip), %rcx
	movslq	(%rcx,%r8,4), %rcx
	cmpq	%rax, %rcx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4+seen(%rip)
	movq	%rbx, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%r9, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rbx, %rax
	movl	$9, %edi
	setne	%al
	salq	$6, %r8
	movzbl	%al, %eax
	movl	%eax, 8+seen(%rip)
	leaq	areas(%rip), %rax
	addq	%rax, %r8
	xorl	%eax, %eax
	cmpq	%rbp, %r8
	sete	%al
	movl	%eax, 12+seen(%rip)
	movl	$3, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$18, %edi
	movl	%eax, 16+seen(%rip)
	movl	$95, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movl	%eax, 20+seen(%rip)
	ret
	.cfi_endproc
.LFE16:
	.size	shares, .-shares
	.p2align 4
	.type	waits, @function
waits:
.LFB18:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %ecx
	leaq	seen(%rip), %rbp
	movl	$1, %r9d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%r10d, %r10d
	movq	%rdi, %rbx
	xorl	%r8d, %r8d
	salq	%cl, %r9
	movl	$202, %eax
	movl	$137, %esi
	xorl	%edx, %edx
	movl	$1, 0(%rbp,%rdi,4)
	leaq	gate(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	addl	$100, %eax
	movl	%eax, 0(%rbp,%rbx,4)
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE18:
	.size	waits, .-waits
	.p2align 4
	.type	on_signal, @function
on_signal:
.LFB20:
	.cfi_startproc
	xorl	%edx, %edx
	movl	%edi, taken_signal(%rip)
	xorl	%r10d, %r10d
	movl	$186, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, taken_by(%rip)
	ret
	.cfi_endproc
.LFE20:
	.size	on_signal, .-on_signal
	.p2align 4
	.type	sleeps, @function
sleeps:
.LFB21:
	.cfi_startproc
	movq	%rdi, %rax
	leaq	-24(%rsp), %r8
	leaq	-32(%rsp), %rsi
	movq	%rdi, %r9
	notq	%rax
	leal	(%rdi,%rdi), %edi
	movl	$8, %r10d
	movq	%r8, %rdx
	salq	$11, %rax
	andl	$2, %edi
	andl	$2048, %eax
	movq	%rax, -32(%rsp)
	movl	$14, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	seen(%rip), %rax
	movdqa	.LC1(%rip), %xmm0
	movl	$1, (%rax,%r9,4)
	movl	gate(%rip), %eax
	movl	$35, %r9d
	testl	%eax, %eax
	jne	.L24
	.p2align 4,,10
	.p2align 3
.L26:
	xorl	%edx, %edx
	movaps	%xmm0, -24(%rsp)
	xorl	%r10d, %r10d
	movq	%r9, %rax
	movq	%r8, %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	gate(%rip), %eax
	testl	%eax, %eax
	je	.L26
.L24:
	ret
	.cfi_endproc
.LFE21:
	.size	sleeps, .-sleeps
	.p2align 4
	.type	ends_all, @function
ends_all:
.LFB24:
	.cfi_startproc
	xorl	%edx, %edx
	leaq	-24(%rsp), %rdi
	xorl	%r10d, %r10d
	movl	$35, %eax
	movdqa	.LC2(%rip), %xmm0
	movq	%rdx, %rsi
	movaps	%xmm0, -24(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %eax
	movl	$7, %edi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE24:
	.size	ends_all, .-ends_all
	.p2align 4
	.type	outlives, @function
outlives:
.LFB25:
	.cfi_startproc
	xorl	%edx, %edx
	leaq	-24(%rsp), %rdi
	xorl	%r10d, %r10d
	movl	$35, %eax
	movdqa	.LC3(%rip), %xmm0
	movq	%rdx, %rsi
	movaps	%xmm0, -24(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$60, %eax
	movl	$4, %edi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE25:
	.size	outlives, .-outlives
	.p2align 4
	.type	runs_on, @function
runs_on:
.LFB26:
	.cfi_startproc
	movdqa	.LC4(%rip), %xmm0
	leaq	-24(%rsp), %rdi
	movl	$35, %r8d
	.p2align 4,,10
	.p2align 3
.L34:
	xorl	%edx, %edx
	movaps	%xmm0, -24(%rsp)
	xorl	%r10d, %r10d
	movq	%r8, %rax
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L34
	.cfi_endproc
.LFE26:
	.size	runs_on, .-runs_on
	.section	.rodata.str1.1
.LC5:
	.string	"again"
.LC6:
	.string	"/proc/self/exe"
	.text
	.p2align 4
	.type	executes, @function
executes:
.LFB27:
	.cfi_startproc
	leaq	.LC5(%rip), %rax
	leaq	-40(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%edx, %edx
	movq	%rax, %xmm0
	leaq	.LC6(%rip), %rdi
	movq	$0, -24(%rsp)
	movl	$59, %eax
	punpcklqdq	%xmm0, %xmm0
	movaps	%xmm0, -40(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %eax
	movl	$9, %edi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE27:
	.size	executes, .-executes
	.p2align 4
	.type	leaves_mutexes, @function
leaves_mutexes:
.LFB28:
	.cfi_startproc
	leaq	mutex(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leaq	robust(%rip), %r9
	xorl	%ebx, %ebx
	movq	%rax, robust(%rip)
	xorl	%r10d, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	addq	$16, %rax
	movq	%rbx, %rdx
	movl	$186, %r8d
	movq	%r9, 16+mutex(%rip)
	movq	%rax, mutex(%rip)
	movq	%r8, %rax
	movq	$8, 8+robust(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, 8+mutex(%rip)
	movq	%r8, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$273, %r8d
	orl	$-2147483648, %eax
	movl	$24, %esi
	movq	%r9, %rdi
	movl	%eax, 24+mutex(%rip)
	movq	%r8, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$23, %esi
	movl	%eax, seen(%rip)
	movq	%r8, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
	movl	%eax, 4+seen(%rip)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	gate(%rip), %rdi
	movl	$202, %eax
	movq	%rdx, %rsi
	movl	$1, gate(%rip)
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$35, %eax
	leaq	-16(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movdqa	.LC7(%rip), %xmm0
	movaps	%xmm0, -16(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE28:
	.size	leaves_mutexes, .-leaves_mutexes
	.p2align 4
	.type	counts, @function
counts:
.LFB17:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$24, %r15d
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	leaq	lock(%rip), %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	$1, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	xorl	%ebp, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L45:
	movl	%ebp, %eax
	lock cmpxchgl	%r13d, lock(%rip)
	jne	.L49
.L43:
	movl	%ebx, %eax
	movl	%ebx, %edx
	movl	counter(%rip), %r8d
	imulq	$1374389535, %rax, %rax
	shrq	$36, %rax
	imull	$50, %eax, %eax
	subl	%eax, %edx
	movslq	%edx, %rax
	cmpq	%r12, %rax
	jne	.L41
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	movq	%r15, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
.L41:
	addl	$1, %r8d
	movl	%ebp, %eax
	movl	%r8d, counter(%rip)
	xchgl	lock(%rip), %eax
	cmpl	$2, %eax
	jne	.L44
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movq	%r14, %rdi
	movl	$129, %esi
	movl	$1, %edx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
.L44:
	addl	$1, %ebx
	cmpl	$300, %ebx
	jne	.L45
	popq	%rbx
	.cfi_remember_state
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
.L49:
	.cfi_restore_state
	leaq	lock(%rip), %rdi
	movl	$128, %esi
	movl	$2, %edx
	jmp	.L39
.L42:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
.L39:
	movl	$2, %eax
	xchgl	lock(%rip), %eax
	testl	%eax, %eax
	jne	.L42
	jmp	.L43
	.cfi_endproc
.LFE17:
	.size	counts, .-counts
	.p2align 4
	.type	thread_with.constprop.0, @function
thread_with.constprop.0:
.LFB33:
	.cfi_startproc
	movslq	%edi, %rdi
	movq	%rsi, %r8
	movq	%rdx, %rcx
	movq	%rdi, %rax
	leaq	stacks(%rip), %rdx
	salq	$14, %rax
	movq	%r8, 16368(%rdx,%rax)
	leaq	16368(%rdx,%rax), %rsi
	movq	%rdi, %r8
	leaq	areas(%rip), %rax
	movq	%rcx, 8(%rsi)
	salq	$6, %r8
	leaq	ends(%rip), %rcx
	movl	$1, (%rcx,%rdi,4)
	addq	%rax, %r8
	salq	$2, %rdi
	leaq	tids(%rip), %rax
	addq	%rdi, %rcx
	leaq	(%rdi,%rax), %rdx
	movl	$4001536, %edi
	movq	%r8, (%r8)
	jmp	spawn@PLT
	.cfi_endproc
.LFE33:
	.size	thread_with.constprop.0, .-thread_with.constprop.0
	.section	.rodata.str1.1
.LC8:
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
	je	.L52
	leal	1(%rcx), %eax
	subq	%rcx, %rdi
	cltq
	.p2align 4,,10
	.p2align 3
.L53:
	movb	%dl, (%rsi,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L53
.L52:
	leal	1(%rcx), %eax
	leaq	.LC8(%rip), %rdi
	movslq	%ecx, %rcx
	movl	$58, %edx
	cltq
	subq	%rcx, %rdi
	.p2align 4,,10
	.p2align 3
.L54:
	movb	%dl, (%rsi,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rdi,%rax), %edx
	testb	%dl, %dl
	jne	.L54
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
.LC9:
	.string	": waited for "
.LC10:
	.string	" status "
	.text
	.p2align 4
	.type	ended, @function
ended:
.LFB29:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %r8
	xorl	%r10d, %r10d
	movq	%rsi, %rdi
	movl	$61, %eax
	xorl	%edx, %edx
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movl	$0, 12(%rsp)
	leaq	12(%rsp), %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movzbl	(%r8), %ecx
	movl	used(%rip), %esi
	leaq	-1+line(%rip), %rbx
	testb	%cl, %cl
	je	.L63
	movslq	used(%rip), %rsi
	leaq	-1+line(%rip), %rbx
	leal	1(%rsi), %edx
	subq	%rsi, %r8
	movslq	%edx, %rdx
	.p2align 4,,10
	.p2align 3
.L64:
	movb	%cl, (%rbx,%rdx)
	movq	%rdx, %rsi
	addq	$1, %rdx
	movzbl	-1(%r8,%rdx), %ecx
	testb	%cl, %cl
	jne	.L64
.L63:
	leal	1(%rsi), %edx
	leaq	.LC9(%rip), %r8
	movslq	%esi, %rsi
	movl	$58, %ecx
	movslq	%edx, %rdx
	subq	%rsi, %r8
	.p2align 4,,10
	.p2align 3
.L65:
	movb	%cl, (%rbx,%rdx)
	movq	%rdx, %rsi
	addq	$1, %rdx
	movzbl	-1(%r8,%rdx), %ecx
	testb	%cl, %cl
	jne	.L65
	cmpq	%rax, %rdi
	movl	%esi, used(%rip)
	sete	%dil
	movzbl	%dil, %edi
	call	number
	movslq	used(%rip), %rsi
	movl	$32, %edx
	leaq	.LC10(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L66:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L66
	movslq	12(%rsp), %rdi
	movl	%esi, used(%rip)
	xorl	%r10d, %r10d
	call	hex
	movslq	used(%rip), %rax
	leaq	line(%rip), %rsi
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
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE29:
	.size	ended, .-ended
	.section	.rodata.str1.1
.LC11:
	.string	"nobody"
.LC12:
	.string	"thread 1"
.LC13:
	.string	"thread 2"
.LC14:
	.string	"the first"
.LC15:
	.string	", signal "
.LC16:
	.string	" taken by "
	.text
	.p2align 4
	.type	told, @function
told:
.LFB23:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r9
	movq	%rdi, %rbp
	movl	$50, %r8d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	$35, %ebx
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	movdqa	.LC1(%rip), %xmm0
	movq	%rsp, %rdi
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L75:
	xorl	%edx, %edx
	movaps	%xmm0, (%rsp)
	xorl	%r10d, %r10d
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %r8d
	je	.L76
.L72:
	movl	taken_by(%rip), %eax
	testl	%eax, %eax
	je	.L75
.L76:
	movzbl	0(%rbp), %edx
	movslq	used(%rip), %rcx
	leaq	-1+line(%rip), %rbx
	testb	%dl, %dl
	je	.L74
	leal	1(%rcx), %eax
	leaq	-1+line(%rip), %rbx
	subq	%rcx, %rbp
	cltq
	.p2align 4,,10
	.p2align 3
.L77:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rbp,%rax), %edx
	testb	%dl, %dl
	jne	.L77
.L74:
	leal	1(%rcx), %eax
	leaq	.LC8(%rip), %rsi
	movslq	%ecx, %rcx
	movl	$58, %edx
	cltq
	subq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L78:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rsi,%rax), %edx
	testb	%dl, %dl
	jne	.L78
	movq	%r9, %rdi
	movl	%ecx, used(%rip)
	call	number
	movslq	used(%rip), %rsi
	movl	$44, %edx
	leaq	.LC15(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L79:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L79
	movslq	taken_signal(%rip), %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rsi
	movl	$32, %edx
	leaq	.LC16(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L80:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L80
	movl	taken_by(%rip), %eax
	movl	%esi, used(%rip)
	movslq	%esi, %rcx
	movl	$110, %edx
	leaq	.LC11(%rip), %rsi
	testl	%eax, %eax
	je	.L81
	xorl	%edx, %edx
	movslq	taken_by(%rip), %r8
	xorl	%r10d, %r10d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %r8
	je	.L94
	movl	4+tids(%rip), %esi
	movl	taken_by(%rip), %eax
	movl	$116, %edx
	movslq	used(%rip), %rcx
	cmpl	%eax, %esi
	leaq	.LC12(%rip), %rsi
	leaq	.LC13(%rip), %rax
	cmovne	%rax, %rsi
.L81:
	leal	1(%rcx), %eax
	subq	%rcx, %rsi
	cltq
	.p2align 4,,10
	.p2align 3
.L83:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rsi,%rax), %edx
	testb	%dl, %dl
	jne	.L83
	leal	1(%rcx), %edx
	leaq	line(%rip), %rsi
	movslq	%ecx, %rcx
	xorl	%r10d, %r10d
	movl	$1, %eax
	movl	%edx, used(%rip)
	movslq	%edx, %rdx
	movb	$10, (%rsi,%rcx)
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, taken_signal(%rip)
	movl	$0, used(%rip)
	movl	$0, taken_by(%rip)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L94:
	.cfi_restore_state
	movslq	used(%rip), %rcx
	movl	$116, %edx
	leaq	.LC14(%rip), %rsi
	jmp	.L81
	.cfi_endproc
.LFE23:
	.size	told, .-told
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC17:
	.string	"after execve: gettid is getpid "
	.align 8
.LC18:
	.string	"exit of the first before the other"
	.section	.rodata.str1.1
.LC19:
	.string	"THREAD without SIGHAND"
.LC20:
	.string	"SIGHAND without VM"
	.section	.rodata.str1.8
	.align 8
.LC21:
	.string	"clone returns the number of the thread"
	.section	.rodata.str1.1
.LC22:
	.string	"getpid is that of the process"
.LC23:
	.string	"gettid is that of the thread"
.LC24:
	.string	"not that of the process"
.LC25:
	.string	"fs:0"
.LC26:
	.string	"close of nothing"
.LC27:
	.string	"umask is shared"
.LC30:
	.string	"wait for another value"
.LC31:
	.string	"wait with a time"
	.section	.rodata.str1.8
	.align 8
.LC32:
	.string	"wait until a time that is over"
	.section	.rodata.str1.1
.LC33:
	.string	"wait with a wrong time"
.LC34:
	.string	"wait at an odd address"
.LC35:
	.string	"wait at address 8"
.LC36:
	.string	"wait with no bits"
.LC37:
	.string	"wake nobody"
.LC38:
	.string	"wake with no bits"
.LC39:
	.string	"no such operation"
.LC40:
	.string	"WAKE_OP"
.LC41:
	.string	"   it added"
.LC42:
	.string	"CMP_REQUEUE of another value"
.LC43:
	.string	"four threads count"
.LC44:
	.string	"four wait"
.LC45:
	.string	"wake by a bit"
.LC46:
	.string	"   its result"
.LC47:
	.string	"shared and private differ"
.LC48:
	.string	"wake one and move one"
.LC49:
	.string	"the moved one"
.LC50:
	.string	"the last one"
.LC51:
	.string	"kill"
.LC52:
	.string	"tgkill of thread 1"
.LC53:
	.string	"tkill of thread 2"
.LC54:
	.string	"kill with the thread's number"
	.section	.rodata.str1.8
	.align 8
.LC55:
	.string	"kill while the first and thread 2 block it"
	.align 8
.LC56:
	.string	"tgkill of thread 2, which blocks it"
	.align 8
.LC57:
	.string	"tgkill of another process's thread"
	.section	.rodata.str1.1
.LC58:
	.string	"tkill of nobody"
.LC59:
	.string	"alone and blocked: "
.LC60:
	.string	" pending "
.LC61:
	.string	"and let through"
.LC62:
	.string	"exit_group by a thread"
.LC63:
	.string	"exit_group by the first"
.LC64:
	.string	"SIGTERM for the process"
.LC65:
	.string	"SIGKILL for a thread"
.LC66:
	.string	"execve by a thread"
	.section	.rodata.str1.8
	.align 8
.LC67:
	.string	"a wait for a mutex whose owner ends"
	.section	.rodata.str1.1
.LC68:
	.string	"set_robust_list: "
.LC69:
	.string	", of another size: "
.LC70:
	.string	"its words: "
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB30:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	movq	(%rdi), %rbx
	cmpq	$2, %rbx
	je	.L188
.L96:
	cmpq	$3, %rbx
	je	.L189
	leaq	16368+stacks(%rip), %rbx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rbx, %rsi
	movl	$65792, %edi
	call	spawn@PLT
	leaq	.LC19(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rbx, %rsi
	movl	$2048, %edi
	call	spawn@PLT
	leaq	.LC20(%rip), %rdi
	movq	%rax, %rsi
	call	say
	leaq	shares(%rip), %rax
	leaq	4+tids(%rip), %rdx
	movl	$4001536, %edi
	movq	%rax, 32752+stacks(%rip)
	leaq	64+areas(%rip), %rax
	leaq	16384(%rbx), %rsi
	movl	$202, %ebx
	movq	%rax, %r8
	leaq	4+ends(%rip), %rcx
	movq	$1, 32760+stacks(%rip)
	movl	$1, 4+ends(%rip)
	movq	%rax, 64+areas(%rip)
	call	spawn@PLT
	movslq	4+ends(%rip), %rdx
	movq	%rax, %rbp
	testl	%edx, %edx
	je	.L103
	.p2align 4,,10
	.p2align 3
.L102:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%rbx, %rax
	leaq	4+ends(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4+ends(%rip), %rdx
	testl	%edx, %edx
	jne	.L102
.L103:
	movslq	4+tids(%rip), %rax
	xorl	%esi, %esi
	leaq	.LC21(%rip), %rdi
	cmpq	%rbp, %rax
	sete	%sil
	xorl	%r13d, %r13d
	call	say
	movslq	seen(%rip), %rsi
	leaq	.LC22(%rip), %rdi
	call	say
	movslq	4+seen(%rip), %rsi
	leaq	.LC23(%rip), %rdi
	call	say
	movslq	8+seen(%rip), %rsi
	leaq	.LC24(%rip), %rdi
	call	say
	movslq	12+seen(%rip), %rsi
	leaq	.LC25(%rip), %rdi
	call	say
	movslq	16+seen(%rip), %rsi
	leaq	.LC26(%rip), %rdi
	call	say
	xorl	%r10d, %r10d
	movl	$95, %eax
	movq	%r13, %rsi
	movslq	20+seen(%rip), %rdi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC27(%rip), %rdi
	movq	%rax, %rsi
	leaq	40(%rsp), %rbp
	movl	$202, %ebx
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movdqa	.LC28(%rip), %xmm0
	movl	$6, %edx
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movabsq	$21474836485, %rax
	movaps	%xmm0, 48(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movdqa	.LC29(%rip), %xmm0
	movq	%rax, 40(%rsp)
	movq	%rbx, %rax
	movaps	%xmm0, 80(%rsp)
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC30(%rip), %rdi
	movq	%rax, %rsi
	movl	$5, %r12d
	call	say
	leaq	48(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC31(%rip), %rdi
	movq	%rax, %rsi
	movl	$9, %r14d
	call	say
	leaq	64(%rsp), %r10
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movq	$-1, %r9
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC32(%rip), %rdi
	movq	%rax, %rsi
	call	say
	leaq	80(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC33(%rip), %rdi
	movq	%rax, %rsi
	call	say
	leaq	41(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC34(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %edi
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC35(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r13d
	movq	%rax, %rsi
	leaq	.LC36(%rip), %rdi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC37(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$10, %esi
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC38(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %esi
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC39(%rip), %rdi
	movq	%rax, %rsi
	leaq	44(%rsp), %r14
	call	say
	movq	%r14, %r8
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movl	$1, %r10d
	movl	$268447749, %r9d
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC40(%rip), %rdi
	movq	%rax, %rsi
	call	say
	movslq	44(%rsp), %rsi
	leaq	.LC41(%rip), %rdi
	call	say
	movq	%r14, %r8
	movl	$4, %esi
	movq	%rbx, %rax
	movl	$1, %r10d
	movl	$6, %r9d
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC42(%rip), %rdi
	movq	%rax, %rsi
	leaq	areas(%rip), %r12
	xorl	%r15d, %r15d
	call	say
	movq	%r12, 8(%rsp)
	leaq	16368+stacks(%rip), %r14
	leaq	ends(%rip), %r13
	movq	%r14, (%rsp)
	movq	%r14, %rbp
	movq	%r13, %rbx
	movq	%r13, %r14
.L101:
	movq	%r15, 8(%rbp)
	movq	%r12, %r8
	movq	%rbp, %rsi
	movl	$4001536, %edi
	leaq	counts(%rip), %rax
	movq	%r12, (%r12)
	leaq	0(,%r15,4), %rdx
	addq	$16384, %rbp
	movq	%rax, -16384(%rbp)
	movslq	%r15d, %rax
	leaq	(%rbx,%rdx), %rcx
	addq	$1, %r15
	movl	$1, (%r14,%rax,4)
	leaq	tids(%rip), %rax
	movq	%rbx, %r14
	addq	$64, %r12
	addq	%rax, %rdx
	leaq	ends(%rip), %r13
	call	spawn@PLT
	cmpq	$4, %r15
	jne	.L101
	movq	%r13, %rbp
	xorl	%ecx, %ecx
	movq	8(%rsp), %r12
	movq	(%rsp), %r14
	movq	%r13, %rdi
	movq	%rbp, (%rsp)
	movl	$202, %r13d
	movl	%ecx, %ebp
.L104:
	movslq	%ebp, %r15
	movslq	(%rbx,%r15,4), %rdx
	testl	%edx, %edx
	je	.L108
	.p2align 4,,10
	.p2align 3
.L105:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%r13, %rax
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	(%rbx,%r15,4), %rdx
	testl	%edx, %edx
	jne	.L105
.L108:
	addl	$1, %ebp
	addq	$4, %rdi
	cmpl	$4, %ebp
	jne	.L104
	movslq	counter(%rip), %rsi
	leaq	.LC43(%rip), %rdi
	movq	(%rsp), %rbp
	xorl	%r15d, %r15d
	leaq	seen(%rip), %r13
	call	say
.L109:
	leaq	waits(%rip), %rcx
	movslq	%r15d, %rax
	movq	%r12, %r8
	movq	%r14, %rsi
	movq	%rcx, (%r14)
	movl	$4001536, %edi
	leaq	0(,%r15,4), %rdx
	addq	$16384, %r14
	movq	%r15, -16376(%r14)
	leaq	(%rbx,%rdx), %rcx
	addq	$1, %r15
	movq	%r12, (%r12)
	addq	$64, %r12
	movl	$0, 0(%r13,%rax,4)
	movl	$1, (%rbx,%rax,4)
	leaq	tids(%rip), %rax
	addq	%rax, %rdx
	call	spawn@PLT
	cmpq	$4, %r15
	jne	.L109
	leaq	96(%rsp), %r12
	movdqa	.LC1(%rip), %xmm0
	movl	$1000, %r8d
	movl	$35, %r9d
	movq	%r12, %rdi
	.p2align 4,,10
	.p2align 3
.L110:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L111:
	movslq	%eax, %rcx
	movl	0(%r13,%rcx,4), %ecx
	cmpl	$1, %ecx
	sete	%cl
	addl	$1, %eax
	movzbl	%cl, %ecx
	addl	%ecx, %edx
	cmpl	$4, %eax
	jne	.L111
	cmpl	$4, %edx
	je	.L190
	xorl	%edx, %edx
	movaps	%xmm0, 96(%rsp)
	xorl	%r10d, %r10d
	movq	%r9, %rax
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %r8d
	jne	.L110
	movq	%rdi, %r12
	xorl	%esi, %esi
	jmp	.L113
	.p2align 4,,10
	.p2align 3
.L190:
	movdqa	.LC2(%rip), %xmm0
	xorl	%edx, %edx
	movq	%rdi, %r12
	xorl	%r10d, %r10d
	movl	$35, %eax
	movq	%rdx, %rsi
	movaps	%xmm0, 96(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %esi
.L113:
	leaq	.LC44(%rip), %rdi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$202, %eax
	movl	$4, %r9d
	movl	$138, %esi
	movl	$4, %edx
	leaq	gate(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC45(%rip), %rdi
	movq	%rax, %rsi
	movl	$202, %r13d
	call	say
	movslq	8+ends(%rip), %rdx
	testl	%edx, %edx
	je	.L117
	.p2align 4,,10
	.p2align 3
.L116:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%r13, %rax
	leaq	8+ends(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	8+ends(%rip), %rdx
	testl	%edx, %edx
	jne	.L116
.L117:
	movl	8+seen(%rip), %esi
	leaq	.LC46(%rip), %rdi
	movl	$202, %r13d
	movl	$1, %r15d
	movl	$4, %r14d
	subl	$100, %esi
	movslq	%esi, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	gate(%rip), %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC47(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r9d, %r9d
	movl	$132, %esi
	movq	%r13, %rax
	movl	$1, %r10d
	leaq	lock(%rip), %r8
	leaq	gate(%rip), %rdi
	movq	%r15, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC48(%rip), %rdi
	movq	%rax, %rsi
	movl	$129, %r15d
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	lock(%rip), %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC49(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	gate(%rip), %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC50(%rip), %rdi
	movq	%rax, %rsi
	xorl	%r15d, %r15d
	call	say
	movq	%rbp, %rdi
.L115:
	movslq	%r15d, %rbp
	movslq	(%rbx,%rbp,4), %rdx
	testl	%edx, %edx
	je	.L121
	.p2align 4,,10
	.p2align 3
.L118:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%r13, %rax
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	(%rbx,%rbp,4), %rdx
	testl	%edx, %edx
	jne	.L118
.L121:
	addl	$1, %r15d
	addq	$4, %rdi
	cmpl	$4, %r15d
	jne	.L115
	movl	$13, %r8d
	xorl	%edx, %edx
	movl	$10, %edi
	movq	%r12, %rsi
	movq	restorer@GOTPCREL(%rip), %r9
	leaq	on_signal(%rip), %rbx
	movq	%r8, %rax
	movq	$335544320, 104(%rsp)
	movq	%rbx, 96(%rsp)
	movl	$8, %r10d
	movq	%r9, 112(%rsp)
	movq	$0, 120(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$12, %edi
	movq	%rbx, 96(%rsp)
	movq	%r8, %rax
	movq	$335544320, 104(%rsp)
	movq	%r9, 112(%rsp)
	movq	$0, 120(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	64+areas(%rip), %rax
	leaq	sleeps(%rip), %rbx
	movl	$4001536, %edi
	movl	$0, gate(%rip)
	movq	%rax, %r8
	leaq	4+ends(%rip), %rcx
	leaq	4+tids(%rip), %rdx
	movl	$0, 8+seen(%rip)
	leaq	32752+stacks(%rip), %rsi
	movq	%rbx, 32752+stacks(%rip)
	movl	$0, 4+seen(%rip)
	movq	$1, 32760+stacks(%rip)
	movl	$1, 4+ends(%rip)
	movq	%rax, 64+areas(%rip)
	call	spawn@PLT
	leaq	128+areas(%rip), %r8
	movl	$4001536, %edi
	leaq	8+ends(%rip), %rcx
	leaq	8+tids(%rip), %rdx
	leaq	49136+stacks(%rip), %rsi
	movq	%r8, 128+areas(%rip)
	movq	%rbx, 49136+stacks(%rip)
	movq	$2, 49144+stacks(%rip)
	movl	$1, 8+ends(%rip)
	call	spawn@PLT
	movdqa	.LC1(%rip), %xmm0
	movl	$35, %r8d
	movq	%r12, %rdi
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L123:
	xorl	%edx, %edx
	movaps	%xmm0, 96(%rsp)
	xorl	%r10d, %r10d
	movq	%r8, %rax
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
.L122:
	movl	4+seen(%rip), %eax
	testl	%eax, %eax
	je	.L123
	movl	8+seen(%rip), %eax
	testl	%eax, %eax
	je	.L123
	xorl	%r14d, %r14d
	movl	$39, %r13d
	movq	%rdi, %r12
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$62, %ebp
	movl	$10, %ebx
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC51(%rip), %rdi
	movq	%rax, %rsi
	call	told
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movslq	4+tids(%rip), %r8
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rdi
	movq	%r8, %rsi
	movl	$234, %eax
	movq	%rbx, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC52(%rip), %rdi
	movq	%rax, %rsi
	call	told
	xorl	%r10d, %r10d
	movl	$200, %eax
	movq	%rbx, %rsi
	movslq	8+tids(%rip), %rdi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC53(%rip), %rdi
	movq	%rax, %rsi
	call	told
	xorl	%r10d, %r10d
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movslq	8+tids(%rip), %rdi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC54(%rip), %rdi
	movq	%rax, %rsi
	leaq	32(%rsp), %r15
	call	told
	movl	$14, %eax
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	$2560, 32(%rsp)
	movl	$8, %r10d
	movq	%r12, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$12, %esi
	movq	%rax, %rdi
	movq	%rbp, %rax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC55(%rip), %rdi
	movq	%rax, %rsi
	call	told
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
	movslq	8+tids(%rip), %r8
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$12, %edx
	movq	%rax, %rdi
	movq	%r8, %rsi
	movl	$234, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC56(%rip), %rdi
	movq	%rax, %rsi
	call	told
	xorl	%r10d, %r10d
	movl	$234, %eax
	movq	%rbx, %rdx
	movslq	8+tids(%rip), %rsi
	movslq	4+tids(%rip), %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC57(%rip), %rdi
	movq	%rax, %rsi
	call	say
	xorl	%r10d, %r10d
	movl	$30000, %edi
	movq	%rbx, %rsi
	movl	$200, %eax
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC58(%rip), %rdi
	movq	%rax, %rsi
	call	say
	movl	$2, %edi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	$0, 32(%rsp)
	movl	$8, %r10d
	movl	$14, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, gate(%rip)
	movl	$202, %ebx
	movslq	4+ends(%rip), %rdx
	testl	%edx, %edx
	je	.L128
	.p2align 4,,10
	.p2align 3
.L127:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%rbx, %rax
	leaq	4+ends(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4+ends(%rip), %rdx
	testl	%edx, %edx
	jne	.L127
.L128:
	movslq	8+ends(%rip), %rdx
	movl	$202, %ebx
	testl	%edx, %edx
	je	.L126
	.p2align 4,,10
	.p2align 3
.L130:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%rbx, %rax
	leaq	8+ends(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	8+ends(%rip), %rdx
	testl	%edx, %edx
	jne	.L130
.L126:
	xorl	%r8d, %r8d
	movl	$8, %r10d
	movq	%r15, %rsi
	movq	%r12, %rdx
	movl	$0, gate(%rip)
	movl	$14, %eax
	movq	%r8, %rdi
	movl	$0, taken_signal(%rip)
	movq	$512, 32(%rsp)
	movl	$0, taken_by(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$39, %eax
	movq	%r8, %rsi
	movq	%r8, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$10, %esi
	movq	%rax, %rdi
	movl	$62, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %esi
	movq	%rax, %r9
	leaq	24(%rsp), %rdi
	movq	$0, 24(%rsp)
	movl	$127, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	used(%rip), %rsi
	leaq	.LC59(%rip), %rcx
	movl	$97, %edx
	leaq	-1+line(%rip), %rbx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L129:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L129
	movq	%r9, %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rsi
	movl	$32, %edx
	leaq	.LC60(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L131:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L131
	movq	24(%rsp), %rdi
	movl	%esi, used(%rip)
	leaq	line(%rip), %rbp
	xorl	%r10d, %r10d
	call	hex
	movslq	used(%rip), %rdx
	movq	%rbp, %rsi
	leal	1(%rdx), %eax
	movb	$10, 0(%rbp,%rdx)
	movl	%eax, used(%rip)
	movslq	%eax, %rdx
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %eax
	movl	$2, %edi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movl	$0, used(%rip)
	movl	$8, %r10d
	movq	$0, 32(%rsp)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r12d, %r12d
	xorl	%esi, %esi
	leaq	.LC61(%rip), %rdi
	movl	$57, %r13d
	call	told
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L191
	leaq	.LC62(%rip), %rdi
	call	ended
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L192
.L133:
	movq	%r13, %rsi
	leaq	.LC63(%rip), %rdi
	xorl	%r13d, %r13d
	movl	$57, %r12d
	call	ended
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L193
	movq	%rax, %rsi
	leaq	.LC64(%rip), %rdi
	call	ended
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L194
	movq	%rax, %rsi
	leaq	.LC65(%rip), %rdi
	call	ended
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L195
	leaq	.LC66(%rip), %rdi
	movl	$202, %r12d
	call	ended
	leaq	leaves_mutexes(%rip), %rax
	leaq	4+ends(%rip), %rcx
	movl	$4001536, %edi
	movq	%rax, 32752+stacks(%rip)
	leaq	64+areas(%rip), %rax
	leaq	4+tids(%rip), %rdx
	movq	%rax, %r8
	leaq	32752+stacks(%rip), %rsi
	movl	$0, gate(%rip)
	movq	$0, 32760+stacks(%rip)
	movl	$1, 4+ends(%rip)
	movq	%rax, 64+areas(%rip)
	call	spawn@PLT
	movl	gate(%rip), %eax
	testl	%eax, %eax
	jne	.L140
	.p2align 4,,10
	.p2align 3
.L137:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	leaq	gate(%rip), %rdi
	movq	%rdx, %rsi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	gate(%rip), %eax
	testl	%eax, %eax
	je	.L137
.L140:
	movslq	24+mutex(%rip), %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	24+mutex(%rip), %rdi
	movl	$202, %eax
	xorl	%esi, %esi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	.LC67(%rip), %rdi
	movq	%rax, %rsi
	movl	$202, %r12d
	call	say
	movslq	4+ends(%rip), %rdx
	testl	%edx, %edx
	je	.L139
	.p2align 4,,10
	.p2align 3
.L142:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%r12, %rax
	leaq	4+ends(%rip), %rdi
#APP
# 9 "c-threads.c" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4+ends(%rip), %rdx
	testl	%edx, %edx
	jne	.L142
.L139:
	movslq	used(%rip), %rsi
	leaq	.LC68(%rip), %rcx
	movl	$115, %edx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L141:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L141
	movslq	seen(%rip), %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rsi
	movl	$44, %edx
	leaq	.LC69(%rip), %rcx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L143:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L143
	movslq	4+seen(%rip), %rdi
	movl	%esi, used(%rip)
	call	number
	movslq	used(%rip), %rdx
	xorl	%r10d, %r10d
	movq	%rbp, %rsi
	leal	1(%rdx), %eax
	movb	$10, 0(%rbp,%rdx)
	movl	%eax, used(%rip)
	movslq	%eax, %rdx
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
	movl	$105, %edx
	leaq	-1+.LC70(%rip), %rsi
	.p2align 4,,10
	.p2align 3
.L144:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	jne	.L144
	movslq	8+mutex(%rip), %rdi
	movl	%ecx, used(%rip)
	xorl	%r10d, %r10d
	call	hex
	movslq	used(%rip), %rax
	movl	24+mutex(%rip), %edi
	leal	1(%rax), %edx
	movb	$32, 0(%rbp,%rax)
	movl	%edx, used(%rip)
	call	hex
	movslq	used(%rip), %rdx
	movq	%rbp, %rsi
	leal	1(%rdx), %eax
	movb	$10, 0(%rbp,%rdx)
	movl	%eax, used(%rip)
	movslq	%eax, %rdx
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, used(%rip)
	addq	$136, %rsp
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
.L192:
	.cfi_restore_state
	leaq	runs_on(%rip), %rax
	leaq	4+ends(%rip), %rcx
	movl	$4001536, %edi
	movq	$0, 32760+stacks(%rip)
	movq	%rax, 32752+stacks(%rip)
	leaq	64+areas(%rip), %rax
	leaq	4+tids(%rip), %rdx
	movq	%rax, %r8
	leaq	32752+stacks(%rip), %rsi
	movl	$1, 4+ends(%rip)
	movq	%rax, 64+areas(%rip)
	call	spawn@PLT
	xorl	%r10d, %r10d
	movl	$231, %eax
	movq	%r13, %rsi
	movl	$6, %edi
	movq	%r13, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L133
.L189:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L196
.L99:
	addq	$136, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbp, %rsi
	leaq	.LC18(%rip), %rdi
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
	jmp	ended
.L188:
	.cfi_restore_state
	movslq	used(%rip), %rsi
	leaq	.LC17(%rip), %rcx
	movq	%rdi, %rbp
	movl	$97, %edx
	leaq	-1+line(%rip), %rbx
	leal	1(%rsi), %eax
	subq	%rsi, %rcx
	cltq
	.p2align 4,,10
	.p2align 3
.L97:
	movb	%dl, (%rbx,%rax)
	movq	%rax, %rsi
	addq	$1, %rax
	movzbl	-1(%rcx,%rax), %edx
	testb	%dl, %dl
	jne	.L97
	xorl	%ebx, %ebx
	movl	%esi, used(%rip)
	xorl	%r10d, %r10d
	movl	$186, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r8
	movl	$39, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	cmpq	%r8, %rax
	sete	%dil
	call	number
	movslq	used(%rip), %rdx
	leaq	line(%rip), %rsi
	xorl	%r10d, %r10d
	leal	1(%rdx), %eax
	movb	$10, (%rsi,%rdx)
	movl	%eax, used(%rip)
	movslq	%eax, %rdx
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %eax
	movl	$5, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movl	$0, used(%rip)
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	0(%rbp), %rbx
	jmp	.L96
.L196:
	leaq	64+areas(%rip), %r8
	leaq	outlives(%rip), %rax
	movl	$4001536, %edi
	movq	$0, 32760+stacks(%rip)
	leaq	4+ends(%rip), %rcx
	leaq	4+tids(%rip), %rdx
	movq	%r8, 64+areas(%rip)
	leaq	32752+stacks(%rip), %rsi
	movq	%rax, 32752+stacks(%rip)
	movl	$1, 4+ends(%rip)
	call	spawn@PLT
	xorl	%r10d, %r10d
	movl	$60, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L99
.L193:
	leaq	runs_on(%rip), %rsi
	movl	$1, %edi
	call	thread_with.constprop.0
	xorl	%r10d, %r10d
	movl	$39, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$15, %esi
	movq	%rax, %rdi
	movl	$62, %eax
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	call	runs_on
.L195:
	movl	$1, %edi
	xorl	%edx, %edx
	leaq	executes(%rip), %rsi
	call	thread_with.constprop.0
	xorl	%edi, %edi
	call	runs_on
.L194:
	xorl	%edx, %edx
	leaq	runs_on(%rip), %rsi
	movl	$1, %edi
	call	thread_with.constprop.0
	xorl	%r10d, %r10d
	movl	$200, %eax
	movq	%r14, %rdx
	movslq	4+tids(%rip), %rdi
	movl	$9, %esi
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	call	runs_on
.L191:
	movl	$1, %edi
	leaq	ends_all(%rip), %rsi
	call	thread_with.constprop.0
	xorl	%edi, %edi
	call	runs_on
	.cfi_endproc
.LFE30:
	.size	start, .-start
	.local	mutex
	.comm	mutex,32,32
	.local	robust
	.comm	robust,24,16
	.local	taken_signal
	.comm	taken_signal,4,4
	.local	taken_by
	.comm	taken_by,4,4
	.local	seen
	.comm	seen,32,32
	.local	gate
	.comm	gate,4,4
	.local	counter
	.comm	counter,4,4
	.local	lock
	.comm	lock,4,4
	.local	ends
	.comm	ends,32,32
	.local	tids
	.comm	tids,32,32
	.local	areas
	.comm	areas,512,32
	.local	stacks
	.comm	stacks,131072,16
	.local	used
	.comm	used,4,4
	.local	line
	.comm	line,256,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.quad	0
	.quad	1000000
	.align 16
.LC2:
	.quad	0
	.quad	5000000
	.align 16
.LC3:
	.quad	0
	.quad	20000000
	.align 16
.LC4:
	.quad	1
	.quad	0
	.align 16
.LC7:
	.quad	0
	.quad	10000000
	.align 16
.LC28:
	.quad	0
	.quad	2000000
	.align 16
.LC29:
	.quad	0
	.quad	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
