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
	.type	sum, @function
sum:
.LFB4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	call	product
	movq	%rax, %rbx
	jmp	.L2
.L3:
	addq	$1, %rax
	movq	%rax, at(%rip)
.L2:
	movq	at(%rip), %rax
	movzbl	(%rax), %edx
	cmpb	$32, %dl
	je	.L3
	cmpb	$43, %dl
	je	.L8
	cmpb	$45, %dl
	jne	.L1
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	product
	subq	%rax, %rbx
	jmp	.L2
.L8:
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	product
	addq	%rax, %rbx
	jmp	.L2
.L1:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	sum, .-sum
	.type	atom, @function
atom:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	at(%rip), %rax
	movzbl	(%rax), %edx
	cmpb	$32, %dl
	jne	.L10
	addq	$1, %rax
.L11:
	movq	%rax, %rcx
	addq	$1, %rax
	movzbl	-1(%rax), %edx
	cmpb	$32, %dl
	je	.L11
	movq	%rcx, %rax
	movq	%rcx, at(%rip)
.L10:
	cmpb	$45, %dl
	je	.L25
	cmpb	$40, %dl
	je	.L26
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.L17
	movq	at(%rip), %rcx
	movzbl	(%rcx), %edx
	leal	-48(%rdx), %esi
	addq	$1, %rcx
	movl	$0, %eax
	cmpb	$9, %sil
	ja	.L9
.L19:
	leaq	(%rax,%rax,4), %rax
	movq	%rcx, %rdi
	movsbl	%dl, %edx
	subl	$48, %edx
	movslq	%edx, %rdx
	leaq	(%rdx,%rax,2), %rax
	movzbl	(%rcx), %edx
	addq	$1, %rcx
	leal	-48(%rdx), %esi
	cmpb	$9, %sil
	jbe	.L19
	movq	%rdi, at(%rip)
.L9:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore_state
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	atom
	negq	%rax
	jmp	.L9
.L26:
	addq	$1, %rax
	movq	%rax, at(%rip)
	call	sum
	movq	at(%rip), %rsi
	movzbl	(%rsi), %ecx
	cmpb	$32, %cl
	jne	.L15
	leaq	1(%rsi), %rdx
.L16:
	movq	%rdx, %rsi
	addq	$1, %rdx
	movzbl	-1(%rdx), %ecx
	cmpb	$32, %cl
	je	.L16
.L15:
	addq	$1, %rsi
	movq	%rsi, at(%rip)
	cmpb	$41, %cl
	je	.L9
	movl	$1, wrong(%rip)
	jmp	.L9
.L17:
	movl	$1, wrong(%rip)
	movl	$0, %eax
	jmp	.L9
	.cfi_endproc
.LFE2:
	.size	atom, .-atom
	.type	product, @function
product:
.LFB3:
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
	call	atom
	movq	%rax, %rbp
	movabsq	$145272973819904, %r12
	jmp	.L28
.L29:
	addq	$1, %rdx
	movq	%rdx, at(%rip)
.L28:
	movq	at(%rip), %rdx
	movzbl	(%rdx), %ebx
	cmpb	$32, %bl
	je	.L29
	cmpb	$47, %bl
	ja	.L27
	btq	%rbx, %r12
	jnc	.L27
	addq	$1, %rdx
	movq	%rdx, at(%rip)
	call	atom
	movq	%rax, %rcx
	cmpb	$42, %bl
	je	.L36
	testq	%rax, %rax
	je	.L37
	cmpb	$47, %bl
	je	.L38
	movq	%rbp, %rax
	cqto
	idivq	%rcx
	movq	%rdx, %rbp
	jmp	.L28
.L36:
	imulq	%rax, %rbp
	jmp	.L28
.L37:
	movl	$1, wrong(%rip)
	movq	%rax, %rbp
.L27:
	movq	%rbp, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
.L38:
	.cfi_restore_state
	movq	%rbp, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rbp
	jmp	.L28
	.cfi_endproc
.LFE3:
	.size	product, .-product
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?\n"
	.text
	.globl	start
	.type	start, @function
start:
.LFB6:
	.cfi_startproc
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 80
	movq	(%rdi), %r13
	cmpq	$1, %r13
	jle	.L49
	movq	%rdi, %r12
	movl	$1, %ebp
	movabsq	$-3689348814741910323, %rbx
	jmp	.L48
.L41:
	movl	wrong(%rip), %r8d
	testl	%r8d, %r8d
	jne	.L42
	movq	%r9, %rcx
	negq	%rcx
	cmovs	%r9, %rcx
	movb	$10, 23(%rsp)
	leaq	23(%rsp), %rsi
.L46:
	movq	%rsi, %rdi
	subq	$1, %rsi
	movq	%rcx, %rax
	mulq	%rbx
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r10
	addq	%r10, %r10
	movq	%rcx, %rax
	subq	%r10, %rax
	addl	$48, %eax
	movb	%al, (%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L46
	testq	%r9, %r9
	js	.L53
.L47:
	movl	$1, %eax
	leaq	24(%rsp), %rdx
	subq	%rsi, %rdx
	movq	%rax, %rdi
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rbp
	cmpq	%rbp, %r13
	je	.L39
.L48:
	movq	8(%r12,%rbp,8), %rax
	movq	%rax, at(%rip)
	call	sum
	movq	%rax, %r9
	movq	at(%rip), %rax
	cmpb	$0, (%rax)
	je	.L41
	movl	$1, wrong(%rip)
.L42:
	movl	$1, %eax
	leaq	.LC0(%rip), %rsi
	movl	$2, %edx
	movq	%rax, %rdi
#APP
# 6 "c-expression.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r8d
.L39:
	movl	%r8d, %eax
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L53:
	.cfi_restore_state
	movb	$45, -1(%rsi)
	leaq	-2(%rdi), %rsi
	jmp	.L47
.L49:
	movl	$0, %r8d
	jmp	.L39
	.cfi_endproc
.LFE6:
	.size	start, .-start
	.local	wrong
	.comm	wrong,4,4
	.local	at
	.comm	at,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
