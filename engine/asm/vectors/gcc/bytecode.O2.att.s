	.file	"bytecode.c"
	.text
	.p2align 4
	.type	run.constprop.0, @function
run.constprop.0:
.LFB4:
	.cfi_startproc
	subq	$48, %rsp
	.cfi_def_cfa_offset 56
	leaq	collatz(%rip), %r8
	xorl	%eax, %eax
	movq	%rdi, -120(%rsp)
	movq	%r8, %rdx
	leaq	-88(%rsp), %rcx
	leaq	.L5(%rip), %rsi
	movq	$0, -112(%rsp)
	leaq	memory(%rip), %r9
	movq	$0, -104(%rsp)
	movq	$0, -96(%rsp)
	movq	$0, -88(%rsp)
	.p2align 4,,10
	.p2align 3
.L2:
	leaq	1(%rdx), %rdi
	cmpb	$14, %al
	ja	.L21
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L5:
	.long	.L19-.L5
	.long	.L18-.L5
	.long	.L17-.L5
	.long	.L16-.L5
	.long	.L15-.L5
	.long	.L14-.L5
	.long	.L13-.L5
	.long	.L12-.L5
	.long	.L11-.L5
	.long	.L10-.L5
	.long	.L9-.L5
	.long	.L8-.L5
	.long	.L7-.L5
	.long	.L6-.L5
	.long	.L4-.L5
	.text
	.p2align 4,,10
	.p2align 3
.L6:
	movq	-8(%rcx), %rdx
	movzbl	(%rcx), %eax
	subq	$16, %rcx
	movq	%rdx, (%r9,%rax,8)
	movq	%rdi, %rdx
	.p2align 4,,10
	.p2align 3
.L20:
	movzbl	(%rdx), %eax
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movzbl	(%rcx), %eax
	movq	(%r9,%rax,8), %rax
	movq	%rax, (%rcx)
.L21:
	movq	%rdi, %rdx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L8:
	cmpq	$0, (%rcx)
	leaq	-8(%rcx), %rax
	je	.L22
	addq	$2, %rdx
	movq	%rax, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L9:
	movzbl	1(%rdx), %edx
	addq	%r8, %rdx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L10:
	movq	(%rcx), %rax
	cmpq	%rax, -8(%rcx)
	movq	%rdi, %rdx
	setb	%al
	subq	$8, %rcx
	movzbl	%al, %eax
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L11:
	movq	(%rcx), %rax
	movq	%rdi, %rdx
	addq	$8, %rcx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L12:
	andq	$1, (%rcx)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L13:
	shrq	(%rcx)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L14:
	movq	-8(%rcx), %rax
	imulq	(%rcx), %rax
	movq	%rdi, %rdx
	subq	$8, %rcx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L15:
	movq	(%rcx), %rax
	movq	%rdi, %rdx
	subq	%rax, -8(%rcx)
	subq	$8, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L16:
	movq	(%rcx), %rax
	movq	%rdi, %rdx
	addq	%rax, -8(%rcx)
	subq	$8, %rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L17:
	movzbl	1(%rdx), %eax
	movq	(%rcx), %rdi
	addq	$2, %rdx
	subq	$8, %rcx
	andl	$3, %eax
	movq	%rdi, -120(%rsp,%rax,8)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L18:
	movzbl	1(%rdx), %eax
	addq	$8, %rcx
	addq	$2, %rdx
	andl	$3, %eax
	movq	-120(%rsp,%rax,8), %rax
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L4:
	movq	(%rcx), %rax
	addq	$48, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	.cfi_restore_state
	movzbl	1(%rdx), %eax
	addq	$8, %rcx
	addq	$2, %rdx
	movq	%rax, (%rcx)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L22:
	movzbl	1(%rdx), %edx
	movq	%rax, %rcx
	addq	%r8, %rdx
	jmp	.L20
	.cfi_endproc
.LFE4:
	.size	run.constprop.0, .-run.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
.LFB3:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movl	$1, %r11d
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.L26:
	movq	%r11, %rdi
	addq	$1, %r11
	call	run.constprop.0
	addq	%rax, %r10
	cmpq	$65001, %r11
	jne	.L26
	leaq	memory(%rip), %rax
	leaq	2048(%rax), %rcx
	.p2align 4,,10
	.p2align 3
.L27:
	movq	%r10, %rdx
	addq	$8, %rax
	salq	$5, %rdx
	subq	%r10, %rdx
	addq	-8(%rax), %rdx
	movq	%rdx, %r10
	cmpq	%rcx, %rax
	jne	.L27
	movq	%rsp, %rsi
	leaq	16(%rsp), %r8
	movl	$60, %ecx
	movq	%rsi, %rax
	leaq	.LC0(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.L28:
	movq	%r10, %rdx
	addq	$1, %rax
	shrq	%cl, %rdx
	subl	$4, %ecx
	andl	$15, %edx
	movzbl	(%rdi,%rdx), %edx
	movb	%dl, -1(%rax)
	cmpq	%rax, %r8
	jne	.L28
	movl	$1, %eax
	movb	$10, 16(%rsp)
	movl	$17, %edx
	movq	%rax, %rdi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$60, %r8d
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L29:
	movq	%r8, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 8 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L29
	.cfi_endproc
.LFE3:
	.size	_start, .-_start
	.section	.rodata
	.align 32
	.type	collatz, @object
	.size	collatz, 48
collatz:
	.string	""
	.string	"\001\001"
	.string	"\t\013-\001"
	.string	"\b\007\013\027"
	.string	"\003\005"
	.string	"\001\003\002"
	.string	"\n\032\006\002"
	.string	"\001\001\f\001"
	.string	"\003\001\001\r\001\001"
	.string	"\001\003\002\001\n"
	.ascii	"\016\001\001\016"
	.local	memory
	.comm	memory,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
