	.file	"c-words.c"
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
	testq	%rdi, %rdi
	je	.L10
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rbx
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movq	(%rdi), %rdi
	call	show
	movb	$10, 15(%rsp)
	movq	32(%rbx), %rcx
	leaq	15(%rsp), %rdi
	movabsq	$7378697629483820647, %r8
	.p2align 4,,10
	.p2align 3
.L3:
	movq	%rcx, %rax
	movq	%rdi, %rsi
	subq	$1, %rdi
	imulq	%r8
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, (%rdi)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jne	.L3
	movb	$32, -1(%rdi)
	movl	$1, %edi
	leaq	-2(%rsi), %r8
	movq	24(%rbx), %rdx
	movq	16(%rbx), %rsi
	movq	%rdi, %rax
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	16(%rsp), %rdx
	movq	%rdi, %rax
	movq	%r8, %rsi
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rbx), %rdi
	call	show
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	.cfi_restore 3
	ret
	.cfi_endproc
.LFE6:
	.size	show, .-show
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB7:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movl	$9, %eax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	$-1, %r8
	xorl	%edi, %edi
	movl	$81920, %esi
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	$3, %edx
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	$0, 24(%rsp)
#APP
# 21 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
	movq	%rax, nodes(%rip)
	testq	%rax, %rax
	js	.L14
	xorl	%r8d, %r8d
	leaq	input(%rip), %r9
	xorl	%edi, %edi
	movl	$2048, %r10d
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L20:
	addq	%rax, %r8
	cmpq	$2047, %r8
	jg	.L17
.L16:
	movq	%r10, %rdx
	leaq	(%r9,%r8), %rsi
	movq	%rdi, %rax
	subq	%r8, %rdx
#APP
# 5 "c-words.c" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L20
	movq	24(%rsp), %r10
	testq	%r8, %r8
	je	.L18
.L17:
	movq	nodes(%rip), %rax
	movq	24(%rsp), %r10
	xorl	%ebx, %ebx
	leaq	-1+input(%rip), %rdi
	movq	used(%rip), %r11
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L25:
	addq	$1, %rax
	cmpq	%r8, %rax
	je	.L23
.L19:
	movzbl	(%r9,%rax), %edx
	orl	$32, %edx
	subl	$97, %edx
	cmpb	$25, %dl
	ja	.L25
	cmpq	%rax, %r8
	jle	.L23
	movq	%rax, %rcx
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L28:
	addq	$1, %rcx
	movb	%dl, (%rcx,%rdi)
	cmpq	%r8, %rcx
	je	.L27
.L24:
	movzbl	(%r9,%rcx), %edx
	orl	$32, %edx
	leal	-97(%rdx), %esi
	cmpb	$25, %sil
	jbe	.L28
	cmpq	%rax, %rcx
	jg	.L27
.L43:
	movq	%rcx, %rax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L30:
	cmpq	%r15, %r14
	jl	.L32
	jne	.L33
	addq	$1, 32(%r13)
	cmpq	%r8, %rcx
	jl	.L43
.L23:
	testb	%bl, %bl
	je	.L18
.L53:
	movq	%r11, used(%rip)
.L18:
	movq	%r10, %rdi
	call	show
	xorl	%edx, %edx
.L14:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%edx, %eax
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
.L27:
	.cfi_restore_state
	movq	%rcx, %r14
	leaq	(%r9,%rax), %rdx
	movq	%r10, %r13
	subq	%rax, %r14
	testq	%r10, %r10
	je	.L42
	.p2align 4,,10
	.p2align 3
.L36:
	movq	24(%r13), %r15
	movq	16(%r13), %r12
	cmpq	%r15, %r14
	movq	%r15, %rsi
	cmovle	%r14, %rsi
	testq	%rsi, %rsi
	jle	.L30
	xorl	%eax, %eax
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L31:
	addq	$1, %rax
	cmpq	%rax, %rsi
	je	.L30
.L34:
	movzbl	(%r12,%rax), %ebp
	cmpb	%bpl, (%rdx,%rax)
	je	.L31
	jge	.L33
.L32:
	movq	%r13, %rax
.L35:
	movq	(%rax), %r13
	testq	%r13, %r13
	jne	.L36
.L29:
	movq	8(%rsp), %rbx
	leaq	(%r11,%r11,4), %rsi
	leaq	1(%r11), %r10
	movq	%r10, %r11
	leaq	(%rbx,%rsi,8), %rsi
	movq	%rsi, (%rax)
	movq	%rdx, 16(%rsi)
	movq	%r14, 24(%rsi)
	movq	$1, 32(%rsi)
	cmpq	%r8, %rcx
	jge	.L56
	movq	24(%rsp), %r10
	movq	%rcx, %rax
	movl	$1, %ebx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L33:
	leaq	8(%r13), %rax
	jmp	.L35
.L42:
	leaq	24(%rsp), %rax
	jmp	.L29
.L56:
	movq	24(%rsp), %r10
	jmp	.L53
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
