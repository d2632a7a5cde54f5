	.file	"structures.c"
	.text
	.globl	init
	.type	init, @function
init:
	xorl	%edx, %edx
.L2:
	movl	%edx, %eax
	movl	$8, %ecx
.L4:
	movl	%eax, %esi
	shrl	%eax
	andl	$1, %esi
	testl	%esi, %esi
	je	.L3
	xorl	$-306674912, %eax
.L3:
	decl	%ecx
	jne	.L4
	movl	%eax, crc(,%rdx,4)
	incq	%rdx
	cmpq	$256, %rdx
	jne	.L2
	ret
	.size	init, .-init
	.globl	checksum
	.type	checksum, @function
checksum:
	xorl	%edx, %edx
	orl	$-1, %eax
.L12:
	cmpq	%rdx, %rsi
	je	.L14
	movb	(%rdi,%rdx), %cl
	incq	%rdx
	xorl	%eax, %ecx
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	crc(,%rcx,4), %eax
	jmp	.L12
.L14:
	notl	%eax
	ret
	.size	checksum, .-checksum
	.globl	insert
	.type	insert, @function
insert:
	testq	%rdi, %rdi
	je	.L23
	pushq	%rbx
	movq	%rdi, %rbx
	movl	16(%rdi), %eax
	cmpl	%eax, 16(%rsi)
	jge	.L17
	movq	(%rdi), %rdi
	call	insert
	movq	%rax, (%rbx)
.L18:
	movq	%rbx, %rax
	popq	%rbx
	ret
.L17:
	movq	8(%rdi), %rdi
	call	insert
	movq	%rax, 8(%rbx)
	jmp	.L18
.L23:
	movq	%rsi, %rax
	ret
	.size	insert, .-insert
	.globl	choose
	.type	choose, @function
choose:
	cmpl	$9, %edi
	ja	.L27
	movl	%edi, %eax
	jmp	*.L29(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L29:
	.quad	.L35
	.quad	.L34
	.quad	.L33
	.quad	.L36
	.quad	.L31
	.quad	.L30
	.quad	.L27
	.quad	.L27
	.quad	.L27
	.quad	.L28
	.text
.L33:
	movl	$77, %eax
	ret
.L35:
	movl	$1, %edi
	jmp	.L37
.L34:
	movl	$3, %esi
	movl	$2, %edi
	xorl	%eax, %eax
	jmp	outside
.L31:
	movl	$9, %edi
.L37:
	xorl	%eax, %eax
	jmp	outside
.L30:
	orl	$-1, %eax
	ret
.L28:
	movl	$1234567, %eax
	ret
.L27:
	andl	$3, %edi
	movswl	table(%rdi,%rdi), %eax
	addl	counter(%rip), %eax
	ret
.L36:
	movl	$9, %eax
	ret
	.size	choose, .-choose
	.globl	divide
	.type	divide, @function
divide:
	movq	%rdi, %rax
	movq	%rdi, %rcx
	movl	$7, %r8d
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	movq	%rcx, %rax
	cqto
	idivq	%r8
	movl	$10, %r8d
	movq	%rsi, %rax
	addq	%rdx, %rdi
	xorl	%edx, %edx
	divq	%r8
	movl	$16, %r8d
	movq	%rax, %rsi
	movq	%rcx, %rax
	cqto
	idivq	%r8
	addq	%rax, %rsi
	leaq	(%rdi,%rsi), %rax
	ret
	.size	divide, .-divide
	.globl	scramble
	.type	scramble, @function
scramble:
	xorl	%eax, %eax
.L40:
	cmpl	%eax, %edx
	jle	.L42
	movb	(%rsi,%rax), %cl
	xorl	%edx, %ecx
	movb	%cl, (%rdi,%rax)
	incq	%rax
	jmp	.L40
.L42:
	ret
	.size	scramble, .-scramble
	.globl	name
	.type	name, @function
name:
	movslq	%edi, %rdi
	movq	names(,%rdi,8), %rax
	ret
	.size	name, .-name
	.globl	atomic
	.type	atomic, @function
atomic:
	lock addl	%esi, (%rdi)
	movl	$1, %eax
	movl	$2, %edx
	lock cmpxchgl	%edx, (%rdi)
	sete	%al
	ret
	.size	atomic, .-atomic
	.globl	rotate
	.type	rotate, @function
rotate:
	movl	%edi, %eax
	movl	%esi, %ecx
	rolb	%cl, %al
	ret
	.size	rotate, .-rotate
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two\n\t\"x\""
	.data
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	0
	.section	.rodata
	.align 8
	.type	table, @object
	.size	table, 10
table:
	.value	1
	.value	-2
	.value	3
	.value	-4
	.value	5
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	7
	.local	crc
	.comm	crc,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
