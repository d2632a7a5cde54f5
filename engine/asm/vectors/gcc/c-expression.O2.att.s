	.file	"c-expression.c"
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
	.type	sum, @function
sum:
.LFB4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	call	product
	movq	%rax, %rbx
	.p2align 4,,10
	.p2align 3
.L2:
	movq	at(%rip), %rax
	movzbl	(%rax), %edx
	cmpb	$32, %dl
	je	.L3
.L10:
	cmpb	$43, %dl
	je	.L9
	cmpb	$45, %dl
	jne	.L1
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	product
	subq	%rax, %rbx
	movq	at(%rip), %rax
	movzbl	(%rax), %edx
	cmpb	$32, %dl
	jne	.L10
.L3:
	addq	$1, %rax
	movq	%rax, at(%rip)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L9:
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	product
	addq	%rax, %rbx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L1:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	sum, .-sum
	.p2align 4
	.type	atom, @function
atom:
.LFB2:
	.cfi_startproc
	movq	at(%rip), %rcx
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movl	$1, %ebx
	.p2align 4,,10
	.p2align 3
.L15:
	movzbl	(%rcx), %edx
	cmpb	$32, %dl
	jne	.L12
	leaq	1(%rcx), %rax
	.p2align 4,,10
	.p2align 3
.L13:
	movq	%rax, %rcx
	movzbl	(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	je	.L13
	movl	$1, %eax
.L12:
	cmpb	$45, %dl
	jne	.L14
	addq	$1, %rcx
	negq	%rbx
	movl	$1, %eax
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L14:
	testb	%al, %al
	je	.L16
	movq	%rcx, at(%rip)
.L16:
	cmpb	$40, %dl
	je	.L39
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.L22
	movq	at(%rip), %rdx
	xorl	%ecx, %ecx
	movzbl	(%rdx), %eax
	addq	$1, %rdx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.L24
	.p2align 4,,10
	.p2align 3
.L25:
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	movq	%rdx, %rdi
	addq	$1, %rdx
	movsbq	%al, %rax
	leaq	(%rax,%rcx,2), %rcx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.L25
	movq	%rbx, %rax
	movq	%rdi, at(%rip)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	imulq	%rcx, %rax
	ret
.L22:
	.cfi_restore_state
	movl	$1, wrong(%rip)
.L24:
	xorl	%eax, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L39:
	.cfi_restore_state
	addq	$1, %rcx
	movq	%rcx, at(%rip)
	call	sum
	movq	at(%rip), %rcx
	movq	%rax, %rsi
	movzbl	(%rcx), %edx
	cmpb	$32, %dl
	jne	.L18
	leaq	1(%rcx), %rax
	.p2align 4,,10
	.p2align 3
.L19:
	movq	%rax, %rcx
	movzbl	(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	je	.L19
.L18:
	addq	$1, %rcx
	movq	%rcx, at(%rip)
	cmpb	$41, %dl
	je	.L20
	movl	$1, wrong(%rip)
.L20:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	imulq	%rsi, %rax
	ret
	.cfi_endproc
.LFE2:
	.size	atom, .-atom
	.p2align 4
	.type	product, @function
product:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	atom
	movq	%rax, %rbp
	.p2align 4,,10
	.p2align 3
.L41:
	movq	at(%rip), %rdx
	movzbl	(%rdx), %ebx
	cmpb	$32, %bl
	je	.L42
.L59:
	cmpb	$42, %bl
	je	.L43
	cmpb	$47, %bl
	je	.L43
	cmpb	$37, %bl
	jne	.L40
	addq	$1, %rdx
	movq	%rdx, at(%rip)
	call	atom
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L48
	movq	%rbp, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbp
	movq	at(%rip), %rdx
	movzbl	(%rdx), %ebx
	cmpb	$32, %bl
	jne	.L59
.L42:
	addq	$1, %rdx
	movq	%rdx, at(%rip)
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L43:
	addq	$1, %rdx
	movq	%rdx, at(%rip)
	call	atom
	movq	%rax, %rcx
	cmpb	$42, %bl
	jne	.L46
	imulq	%rax, %rbp
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L48:
	movl	$1, wrong(%rip)
	xorl	%ebp, %ebp
.L40:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%rbp, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	.cfi_restore_state
	testq	%rax, %rax
	je	.L48
	movq	%rbp, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rbp
	jmp	.L41
	.cfi_endproc
.LFE3:
	.size	product, .-product
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?\n"
	.text
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	movq	%rdi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movl	$1, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movabsq	$-3689348814741910323, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$40, %rsp
	.cfi_def_cfa_offset 80
	movq	(%rdi), %rbx
	cmpq	$1, %rbx
	jle	.L69
	.p2align 4,,10
	.p2align 3
.L61:
	movq	8(%r13,%r12,8), %rax
	movq	%rax, at(%rip)
	call	sum
	movq	%rax, %r9
	movq	at(%rip), %rax
	cmpb	$0, (%rax)
	je	.L63
	movl	$1, wrong(%rip)
.L64:
	movl	$1, %eax
	leaq	.LC0(%rip), %rsi
	movl	$2, %edx
	movq	%rax, %rdi
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	.cfi_restore_state
	movl	wrong(%rip), %eax
	testl	%eax, %eax
	jne	.L64
	movq	%r9, %rcx
	movb	$10, 23(%rsp)
	leaq	23(%rsp), %rsi
	negq	%rcx
	cmovs	%r9, %rcx
	.p2align 4,,10
	.p2align 3
.L67:
	movq	%rcx, %rax
	movq	%rsi, %r8
	subq	$1, %rsi
	mulq	%rbp
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	addl	$48, %eax
	movb	%al, (%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L67
	testq	%r9, %r9
	jns	.L68
	movb	$45, -1(%rsi)
	leaq	-2(%r8), %rsi
.L68:
	movl	$1, %eax
	leaq	24(%rsp), %rdx
	subq	%rsi, %rdx
	movq	%rax, %rdi
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %r12
	cmpq	%r12, %rbx
	jne	.L61
.L69:
	addq	$40, %rsp
	.cfi_def_cfa_offset 40
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.local	wrong
	.comm	wrong,4,4
	.local	at
	.comm	at,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
