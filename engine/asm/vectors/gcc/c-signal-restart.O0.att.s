	.file	"c-signal-restart.c"
	.text
	.type	call4, @function
call4:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	%rdx, -40(%rbp)
	movq	%rcx, -48(%rbp)
	movq	%r8, -56(%rbp)
	movq	-56(%rbp), %r10
	movq	-24(%rbp), %rax
	movq	-32(%rbp), %rdi
	movq	-40(%rbp), %rsi
	movq	-48(%rbp), %rdx
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	call4, .-call4
	.local	line
	.comm	line,256,32
	.local	used
	.comm	used,4,4
	.type	text, @function
text:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	jmp	.L4
.L5:
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movl	used(%rip), %edx
	leal	1(%rdx), %ecx
	movl	%ecx, used(%rip)
	movzbl	(%rax), %ecx
	movslq	%edx, %rax
	leaq	line(%rip), %rdx
	movb	%cl, (%rax,%rdx)
.L4:
	movq	-8(%rbp), %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	jne	.L5
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	text, .-text
	.section	.rodata
.LC0:
	.string	"0123456789abcdef"
	.text
	.type	hex, @function
hex:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movl	$1, -4(%rbp)
	jmp	.L7
.L9:
	addl	$1, -4(%rbp)
.L7:
	cmpl	$15, -4(%rbp)
	jg	.L10
	movl	-4(%rbp), %eax
	sall	$2, %eax
	movq	-24(%rbp), %rdx
	movl	%eax, %ecx
	shrq	%cl, %rdx
	movq	%rdx, %rax
	testq	%rax, %rax
	jne	.L9
	jmp	.L10
.L11:
	movl	-4(%rbp), %eax
	sall	$2, %eax
	movq	-24(%rbp), %rdx
	movl	%eax, %ecx
	shrq	%cl, %rdx
	movq	%rdx, %rax
	andl	$15, %eax
	movq	%rax, %rcx
	movl	used(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, used(%rip)
	leaq	.LC0(%rip), %rdx
	movzbl	(%rcx,%rdx), %edx
	cltq
	leaq	line(%rip), %rcx
	movb	%dl, (%rax,%rcx)
.L10:
	movl	-4(%rbp), %eax
	leal	-1(%rax), %edx
	movl	%edx, -4(%rbp)
	testl	%eax, %eax
	jne	.L11
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	hex, .-hex
	.type	number, @function
number:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -40(%rbp)
	movl	$0, -4(%rbp)
	cmpq	$0, -40(%rbp)
	jns	.L14
	movl	used(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, used(%rip)
	cltq
	leaq	line(%rip), %rdx
	movb	$45, (%rax,%rdx)
	negq	-40(%rbp)
.L14:
	movq	-40(%rbp), %rcx
	movabsq	$7378697629483820647, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	sarq	$2, %rdx
	movq	%rcx, %rax
	sarq	$63, %rax
	subq	%rax, %rdx
	movq	%rdx, %rax
	salq	$2, %rax
	addq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	movq	%rcx, %rdx
	movl	%edx, %eax
	leal	48(%rax), %ecx
	movl	-4(%rbp), %eax
	leal	1(%rax), %edx
	movl	%edx, -4(%rbp)
	movl	%ecx, %edx
	cltq
	movb	%dl, -32(%rbp,%rax)
	movq	-40(%rbp), %rcx
	movabsq	$7378697629483820647, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rax
	sarq	$2, %rax
	sarq	$63, %rcx
	movq	%rcx, %rdx
	subq	%rdx, %rax
	movq	%rax, -40(%rbp)
	cmpq	$0, -40(%rbp)
	jne	.L14
	jmp	.L15
.L16:
	subl	$1, -4(%rbp)
	movl	used(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, used(%rip)
	movl	-4(%rbp), %edx
	movslq	%edx, %rdx
	movzbl	-32(%rbp,%rdx), %edx
	cltq
	leaq	line(%rip), %rcx
	movb	%dl, (%rax,%rcx)
.L15:
	cmpl	$0, -4(%rbp)
	jne	.L16
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	number, .-number
	.type	end_line, @function
end_line:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	used(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, used(%rip)
	cltq
	leaq	line(%rip), %rdx
	movb	$10, (%rax,%rdx)
	movl	used(%rip), %eax
	cltq
	leaq	line(%rip), %rdx
	movl	$0, %r8d
	movq	%rax, %rcx
	movl	$1, %esi
	movl	$1, %edi
	call	call4
	movl	$0, used(%rip)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	end_line, .-end_line
	.section	.rodata
.LC1:
	.string	": "
	.text
	.type	say, @function
say:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	text
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	text
	movq	-16(%rbp), %rax
	movq	%rax, %rdi
	call	number
	call	end_line
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	say, .-say
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
	.type	handle_masked, @function
handle_masked:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$64, %rsp
	movl	%edi, -36(%rbp)
	movq	%rsi, -48(%rbp)
	movq	%rdx, -56(%rbp)
	movq	%rcx, -64(%rbp)
	movq	-48(%rbp), %rax
	movq	%rax, -32(%rbp)
	movq	-56(%rbp), %rax
	orq	$67108864, %rax
	movq	%rax, -24(%rbp)
	movq	restorer@GOTPCREL(%rip), %rax
	movq	%rax, -16(%rbp)
	movq	-64(%rbp), %rax
	movq	%rax, -8(%rbp)
	leaq	-32(%rbp), %rdx
	movl	-36(%rbp), %eax
	cltq
	movl	$8, %r8d
	movl	$0, %ecx
	movq	%rax, %rsi
	movl	$13, %edi
	call	call4
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	handle_masked, .-handle_masked
	.type	set_mask, @function
set_mask:
.LFB7:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movq	%rsi, -32(%rbp)
	leaq	-8(%rbp), %rcx
	leaq	-32(%rbp), %rdx
	movl	-20(%rbp), %eax
	cltq
	movl	$8, %r8d
	movq	%rax, %rsi
	movl	$14, %edi
	call	call4
	movq	-8(%rbp), %rax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	set_mask, .-set_mask
	.local	ran
	.comm	ran,4,4
	.local	pipe_ends
	.comm	pipe_ends,8,8
	.local	write_on
	.comm	write_on,4,4
	.local	rip_at
	.comm	rip_at,8,8
	.local	rax_at
	.comm	rax_at,8,8
	.section	.rodata
.LC2:
	.string	"x"
	.text
	.type	tell, @function
tell:
.LFB8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	%rdx, -24(%rbp)
	movl	ran(%rip), %eax
	addl	$1, %eax
	movl	%eax, ran(%rip)
	movq	-24(%rbp), %rax
	movq	168(%rax), %rax
	movq	%rax, rip_at(%rip)
	movq	-24(%rbp), %rax
	movq	144(%rax), %rax
	movq	%rax, rax_at(%rip)
	movl	ran(%rip), %edx
	movl	write_on(%rip), %eax
	cmpl	%eax, %edx
	jne	.L25
	leaq	.LC2(%rip), %rdx
	movl	4+pipe_ends(%rip), %eax
	cltq
	movl	$0, %r8d
	movl	$1, %ecx
	movq	%rax, %rsi
	movl	$1, %edi
	call	call4
.L25:
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	tell, .-tell
	.type	in, @function
in:
.LFB9:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movq	%rsi, -48(%rbp)
	movq	$0, -32(%rbp)
	movq	-48(%rbp), %rax
	movq	%rax, -24(%rbp)
	movq	$0, -16(%rbp)
	movq	-40(%rbp), %rax
	movq	%rax, -8(%rbp)
	leaq	-32(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$38, %edi
	call	call4
	movl	$0, ran(%rip)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	in, .-in
	.section	.rodata
.LC3:
	.string	", handler ran "
.LC4:
	.string	" times, "
.LC5:
	.string	"RIP on SYSCALL, RAX "
.LC6:
	.string	"RIP behind it, RAX "
	.text
	.type	result, @function
result:
.LFB10:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	text
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	text
	movq	-32(%rbp), %rax
	movq	%rax, %rdi
	call	number
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	text
	movl	ran(%rip), %eax
	cltq
	movq	%rax, %rdi
	call	number
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	call	text
	movq	rip_at(%rip), %rax
	movzwl	(%rax), %eax
	movw	%ax, -2(%rbp)
	cmpw	$1295, -2(%rbp)
	jne	.L28
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	call	text
	movq	rax_at(%rip), %rax
	movq	%rax, %rdi
	call	number
	jmp	.L29
.L28:
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	call	text
	movq	rax_at(%rip), %rax
	movq	%rax, %rdi
	call	number
.L29:
	call	end_line
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	result, .-result
	.type	sleep_a_little, @function
sleep_a_little:
.LFB11:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	$0, -16(%rbp)
	movq	$1000000, -8(%rbp)
	leaq	-16(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$35, %edi
	call	call4
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	sleep_a_little, .-sleep_a_little
	.section	.rodata
.LC7:
	.string	"read, EINTR"
.LC8:
	.string	"read, SA_RESTART"
.LC9:
	.string	"read, restarted three times"
.LC10:
	.string	"pause, SA_RESTART"
.LC11:
	.string	"sigsuspend"
.LC12:
	.string	"   mask "
.LC13:
	.string	"nanosleep, SA_RESTART"
.LC14:
	.string	"   time left"
.LC15:
	.string	"clock_nanosleep"
.LC16:
	.string	"clock_nanosleep, absolute"
	.align 8
.LC17:
	.string	"restart_syscall with nothing to restart"
.LC18:
	.string	"nanosleep, ignored"
.LC19:
	.string	"   all of it"
.LC20:
	.string	"alarm"
.LC21:
	.string	"alarm again"
.LC22:
	.string	"getitimer"
.LC23:
	.string	"setitimer, wrong"
.LC24:
	.string	"setitimer, no such timer"
.LC25:
	.string	"virtual timer"
.LC26:
	.string	"profiling timer"
.LC27:
	.string	"   is off"
	.text
	.globl	start
	.type	start, @function
start:
.LFB12:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$208, %rsp
	movq	%rdi, -200(%rbp)
	leaq	pipe_ends(%rip), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$22, %edi
	call	call4
	movl	$0, %ecx
	movl	$4, %edx
	leaq	tell(%rip), %rax
	movq	%rax, %rsi
	movl	$14, %edi
	call	handle_masked
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-5(%rbp), %rdx
	movl	pipe_ends(%rip), %eax
	cltq
	movl	$0, %r8d
	movl	$1, %ecx
	movq	%rax, %rsi
	movl	$0, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	call	result
	movl	$0, %ecx
	movl	$268435460, %edx
	leaq	tell(%rip), %rax
	movq	%rax, %rsi
	movl	$14, %edi
	call	handle_masked
	movl	$1, write_on(%rip)
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-5(%rbp), %rdx
	movl	pipe_ends(%rip), %eax
	cltq
	movl	$0, %r8d
	movl	$1, %ecx
	movq	%rax, %rsi
	movl	$0, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC8(%rip), %rax
	movq	%rax, %rdi
	call	result
	movl	$3, write_on(%rip)
	movl	$20000, %esi
	movl	$20000, %edi
	call	in
	leaq	-5(%rbp), %rdx
	movl	pipe_ends(%rip), %eax
	cltq
	movl	$0, %r8d
	movl	$1, %ecx
	movq	%rax, %rsi
	movl	$0, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	call	result
	movl	$0, %esi
	movl	$0, %edi
	call	in
	movl	$0, write_on(%rip)
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$34, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC10(%rip), %rax
	movq	%rax, %rdi
	call	result
	movq	$0, -16(%rbp)
	movl	$8192, %esi
	movl	$0, %edi
	call	set_mask
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-16(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$8, %edx
	movq	%rax, %rsi
	movl	$130, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC11(%rip), %rax
	movq	%rax, %rdi
	call	result
	leaq	.LC12(%rip), %rax
	movq	%rax, %rdi
	call	text
	movl	$0, %esi
	movl	$2, %edi
	call	set_mask
	movq	%rax, %rdi
	call	hex
	call	end_line
	movq	$0, -32(%rbp)
	movq	$60000000, -24(%rbp)
	movq	$7, -48(%rbp)
	movq	$7, -40(%rbp)
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-48(%rbp), %rdx
	leaq	-32(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rsi
	movl	$35, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC13(%rip), %rax
	movq	%rax, %rdi
	call	result
	movq	-48(%rbp), %rax
	testq	%rax, %rax
	jne	.L32
	movq	-40(%rbp), %rax
	cmpq	$10000000, %rax
	jle	.L32
	movq	-40(%rbp), %rax
	cmpq	$44999999, %rax
	jg	.L32
	movl	$1, %eax
	jmp	.L33
.L32:
	movl	$0, %eax
.L33:
	cltq
	movq	%rax, %rsi
	leaq	.LC14(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-48(%rbp), %rdx
	leaq	-32(%rbp), %rax
	movq	%rdx, %r8
	movq	%rax, %rcx
	movl	$0, %edx
	movl	$1, %esi
	movl	$230, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC15(%rip), %rax
	movq	%rax, %rdi
	call	result
	leaq	-64(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$1, %esi
	movl	$228, %edi
	call	call4
	movq	-56(%rbp), %rax
	addq	$60000000, %rax
	movq	%rax, -56(%rbp)
	movq	-56(%rbp), %rax
	cmpq	$999999999, %rax
	jle	.L34
	movq	-64(%rbp), %rax
	addq	$1, %rax
	movq	%rax, -64(%rbp)
	movq	-56(%rbp), %rax
	subq	$1000000000, %rax
	movq	%rax, -56(%rbp)
.L34:
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-64(%rbp), %rax
	movl	$0, %r8d
	movq	%rax, %rcx
	movl	$1, %edx
	movl	$1, %esi
	movl	$230, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC16(%rip), %rax
	movq	%rax, %rdi
	call	result
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$219, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %ecx
	movl	$0, %edx
	movl	$1, %esi
	movl	$14, %edi
	call	handle_masked
	leaq	-80(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$1, %esi
	movl	$228, %edi
	call	call4
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-32(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$35, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC18(%rip), %rax
	movq	%rax, %rdi
	call	say
	leaq	-96(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$1, %esi
	movl	$228, %edi
	call	call4
	movq	-96(%rbp), %rdx
	movq	-80(%rbp), %rax
	subq	%rax, %rdx
	imulq	$1000000000, %rdx, %rdx
	movq	-88(%rbp), %rax
	addq	%rax, %rdx
	movq	-72(%rbp), %rax
	subq	%rax, %rdx
	cmpq	$59999999, %rdx
	setg	%al
	movzbl	%al, %eax
	movq	%rax, %rsi
	leaq	.LC19(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$100, %esi
	movl	$37, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC20(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$37, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC21(%rip), %rax
	movq	%rax, %rdi
	call	say
	movq	$0, -128(%rbp)
	movq	$0, -120(%rbp)
	movq	$50, -112(%rbp)
	movq	$0, -104(%rbp)
	leaq	-128(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$38, %edi
	call	call4
	leaq	-160(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$36, %edi
	call	call4
	movq	-144(%rbp), %rax
	cmpq	$48, %rax
	jle	.L35
	movq	-144(%rbp), %rax
	cmpq	$50, %rax
	jg	.L35
	movq	-136(%rbp), %rax
	cmpq	$999999, %rax
	jg	.L35
	movl	$1, %eax
	jmp	.L36
.L35:
	movl	$0, %eax
.L36:
	cltq
	movq	%rax, %rsi
	leaq	.LC22(%rip), %rax
	movq	%rax, %rdi
	call	say
	movq	$1000000, -104(%rbp)
	leaq	-128(%rbp), %rax
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$38, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC23(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$3, %esi
	movl	$38, %edi
	call	call4
	movq	%rax, %rsi
	leaq	.LC24(%rip), %rax
	movq	%rax, %rdi
	call	say
	movl	$0, %esi
	movl	$0, %edi
	call	in
	movl	$1, -4(%rbp)
	jmp	.L37
.L45:
	movq	$0, -192(%rbp)
	movq	$0, -184(%rbp)
	movq	$0, -176(%rbp)
	movq	$100, -168(%rbp)
	cmpl	$1, -4(%rbp)
	jne	.L38
	movl	$26, %edi
	jmp	.L39
.L38:
	movl	$27, %edi
.L39:
	movl	$0, %ecx
	movl	$4, %edx
	leaq	tell(%rip), %rax
	movq	%rax, %rsi
	call	handle_masked
	movl	$0, ran(%rip)
	leaq	-192(%rbp), %rdx
	movl	-4(%rbp), %eax
	cltq
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rsi
	movl	$38, %edi
	call	call4
	call	sleep_a_little
	nop
.L40:
	leaq	ran(%rip), %rax
	movl	(%rax), %eax
	testl	%eax, %eax
	je	.L40
	leaq	-160(%rbp), %rdx
	movl	-4(%rbp), %eax
	cltq
	movl	$0, %r8d
	movl	$0, %ecx
	movq	%rax, %rsi
	movl	$36, %edi
	call	call4
	movl	ran(%rip), %eax
	movslq	%eax, %rdx
	cmpl	$1, -4(%rbp)
	jne	.L41
	leaq	.LC25(%rip), %rax
	jmp	.L42
.L41:
	leaq	.LC26(%rip), %rax
.L42:
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	say
	movq	-144(%rbp), %rax
	testq	%rax, %rax
	jne	.L43
	movq	-136(%rbp), %rax
	testq	%rax, %rax
	jne	.L43
	movl	$1, %eax
	jmp	.L44
.L43:
	movl	$0, %eax
.L44:
	cltq
	movq	%rax, %rsi
	leaq	.LC27(%rip), %rax
	movq	%rax, %rdi
	call	say
	addl	$1, -4(%rbp)
.L37:
	cmpl	$2, -4(%rbp)
	jle	.L45
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$14, %edi
	call	handle_masked
	movl	$0, %esi
	movl	$20000, %edi
	call	in
	leaq	-5(%rbp), %rdx
	movl	pipe_ends(%rip), %eax
	cltq
	movl	$0, %r8d
	movl	$1, %ecx
	movq	%rax, %rsi
	movl	$0, %edi
	call	call4
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	start, .-start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
