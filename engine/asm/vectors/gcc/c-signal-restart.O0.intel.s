	.file	"c-signal-restart.c"
	.intel_syntax noprefix
	.text
	.type	call4, @function
call4:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	QWORD PTR -40[rbp], rdx
	mov	QWORD PTR -48[rbp], rcx
	mov	QWORD PTR -56[rbp], r8
	mov	r10, QWORD PTR -56[rbp]
	mov	rax, QWORD PTR -24[rbp]
	mov	rdi, QWORD PTR -32[rbp]
	mov	rsi, QWORD PTR -40[rbp]
	mov	rdx, QWORD PTR -48[rbp]
#APP
# 10 "c-lab.h" 1
	syscall
# 0 "" 2
#NO_APP
	mov	QWORD PTR -8[rbp], rax
	mov	rax, QWORD PTR -8[rbp]
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	jmp	.L4
.L5:
	mov	rax, QWORD PTR -8[rbp]
	lea	rdx, 1[rax]
	mov	QWORD PTR -8[rbp], rdx
	mov	edx, DWORD PTR used[rip]
	lea	ecx, 1[rdx]
	mov	DWORD PTR used[rip], ecx
	movzx	ecx, BYTE PTR [rax]
	movsx	rax, edx
	lea	rdx, line[rip]
	mov	BYTE PTR [rax+rdx], cl
.L4:
	mov	rax, QWORD PTR -8[rbp]
	movzx	eax, BYTE PTR [rax]
	test	al, al
	jne	.L5
	nop
	nop
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	DWORD PTR -4[rbp], 1
	jmp	.L7
.L9:
	add	DWORD PTR -4[rbp], 1
.L7:
	cmp	DWORD PTR -4[rbp], 15
	jg	.L10
	mov	eax, DWORD PTR -4[rbp]
	sal	eax, 2
	mov	rdx, QWORD PTR -24[rbp]
	mov	ecx, eax
	shr	rdx, cl
	mov	rax, rdx
	test	rax, rax
	jne	.L9
	jmp	.L10
.L11:
	mov	eax, DWORD PTR -4[rbp]
	sal	eax, 2
	mov	rdx, QWORD PTR -24[rbp]
	mov	ecx, eax
	shr	rdx, cl
	mov	rax, rdx
	and	eax, 15
	mov	rcx, rax
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	lea	rdx, .LC0[rip]
	movzx	edx, BYTE PTR [rcx+rdx]
	cdqe
	lea	rcx, line[rip]
	mov	BYTE PTR [rax+rcx], dl
.L10:
	mov	eax, DWORD PTR -4[rbp]
	lea	edx, -1[rax]
	mov	DWORD PTR -4[rbp], edx
	test	eax, eax
	jne	.L11
	nop
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	hex, .-hex
	.type	number, @function
number:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -40[rbp], rdi
	mov	DWORD PTR -4[rbp], 0
	cmp	QWORD PTR -40[rbp], 0
	jns	.L14
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	cdqe
	lea	rdx, line[rip]
	mov	BYTE PTR [rax+rdx], 45
	neg	QWORD PTR -40[rbp]
.L14:
	mov	rcx, QWORD PTR -40[rbp]
	movabs	rdx, 7378697629483820647
	mov	rax, rcx
	imul	rdx
	sar	rdx, 2
	mov	rax, rcx
	sar	rax, 63
	sub	rdx, rax
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	add	rax, rax
	sub	rcx, rax
	mov	rdx, rcx
	mov	eax, edx
	lea	ecx, 48[rax]
	mov	eax, DWORD PTR -4[rbp]
	lea	edx, 1[rax]
	mov	DWORD PTR -4[rbp], edx
	mov	edx, ecx
	cdqe
	mov	BYTE PTR -32[rbp+rax], dl
	mov	rcx, QWORD PTR -40[rbp]
	movabs	rdx, 7378697629483820647
	mov	rax, rcx
	imul	rdx
	mov	rax, rdx
	sar	rax, 2
	sar	rcx, 63
	mov	rdx, rcx
	sub	rax, rdx
	mov	QWORD PTR -40[rbp], rax
	cmp	QWORD PTR -40[rbp], 0
	jne	.L14
	jmp	.L15
.L16:
	sub	DWORD PTR -4[rbp], 1
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	mov	edx, DWORD PTR -4[rbp]
	movsx	rdx, edx
	movzx	edx, BYTE PTR -32[rbp+rdx]
	cdqe
	lea	rcx, line[rip]
	mov	BYTE PTR [rax+rcx], dl
.L15:
	cmp	DWORD PTR -4[rbp], 0
	jne	.L16
	nop
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	number, .-number
	.type	end_line, @function
end_line:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	cdqe
	lea	rdx, line[rip]
	mov	BYTE PTR [rax+rdx], 10
	mov	eax, DWORD PTR used[rip]
	cdqe
	lea	rdx, line[rip]
	mov	r8d, 0
	mov	rcx, rax
	mov	esi, 1
	mov	edi, 1
	call	call4
	mov	DWORD PTR used[rip], 0
	nop
	pop	rbp
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	text
	lea	rax, .LC1[rip]
	mov	rdi, rax
	call	text
	mov	rax, QWORD PTR -16[rbp]
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 64
	mov	DWORD PTR -36[rbp], edi
	mov	QWORD PTR -48[rbp], rsi
	mov	QWORD PTR -56[rbp], rdx
	mov	QWORD PTR -64[rbp], rcx
	mov	rax, QWORD PTR -48[rbp]
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR -56[rbp]
	or	rax, 67108864
	mov	QWORD PTR -24[rbp], rax
	mov	rax, QWORD PTR restorer@GOTPCREL[rip]
	mov	QWORD PTR -16[rbp], rax
	mov	rax, QWORD PTR -64[rbp]
	mov	QWORD PTR -8[rbp], rax
	lea	rdx, -32[rbp]
	mov	eax, DWORD PTR -36[rbp]
	cdqe
	mov	r8d, 8
	mov	ecx, 0
	mov	rsi, rax
	mov	edi, 13
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	mov	DWORD PTR -20[rbp], edi
	mov	QWORD PTR -32[rbp], rsi
	lea	rcx, -8[rbp]
	lea	rdx, -32[rbp]
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	r8d, 8
	mov	rsi, rax
	mov	edi, 14
	call	call4
	mov	rax, QWORD PTR -8[rbp]
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 24
	mov	DWORD PTR -4[rbp], edi
	mov	QWORD PTR -16[rbp], rsi
	mov	QWORD PTR -24[rbp], rdx
	mov	eax, DWORD PTR ran[rip]
	add	eax, 1
	mov	DWORD PTR ran[rip], eax
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR 168[rax]
	mov	QWORD PTR rip_at[rip], rax
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR 144[rax]
	mov	QWORD PTR rax_at[rip], rax
	mov	edx, DWORD PTR ran[rip]
	mov	eax, DWORD PTR write_on[rip]
	cmp	edx, eax
	jne	.L25
	lea	rdx, .LC2[rip]
	mov	eax, DWORD PTR pipe_ends[rip+4]
	cdqe
	mov	r8d, 0
	mov	ecx, 1
	mov	rsi, rax
	mov	edi, 1
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	mov	QWORD PTR -40[rbp], rdi
	mov	QWORD PTR -48[rbp], rsi
	mov	QWORD PTR -32[rbp], 0
	mov	rax, QWORD PTR -48[rbp]
	mov	QWORD PTR -24[rbp], rax
	mov	QWORD PTR -16[rbp], 0
	mov	rax, QWORD PTR -40[rbp]
	mov	QWORD PTR -8[rbp], rax
	lea	rax, -32[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 38
	call	call4
	mov	DWORD PTR ran[rip], 0
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	rax, QWORD PTR -24[rbp]
	mov	rdi, rax
	call	text
	lea	rax, .LC1[rip]
	mov	rdi, rax
	call	text
	mov	rax, QWORD PTR -32[rbp]
	mov	rdi, rax
	call	number
	lea	rax, .LC3[rip]
	mov	rdi, rax
	call	text
	mov	eax, DWORD PTR ran[rip]
	cdqe
	mov	rdi, rax
	call	number
	lea	rax, .LC4[rip]
	mov	rdi, rax
	call	text
	mov	rax, QWORD PTR rip_at[rip]
	movzx	eax, WORD PTR [rax]
	mov	WORD PTR -2[rbp], ax
	cmp	WORD PTR -2[rbp], 1295
	jne	.L28
	lea	rax, .LC5[rip]
	mov	rdi, rax
	call	text
	mov	rax, QWORD PTR rax_at[rip]
	mov	rdi, rax
	call	number
	jmp	.L29
.L28:
	lea	rax, .LC6[rip]
	mov	rdi, rax
	call	text
	mov	rax, QWORD PTR rax_at[rip]
	mov	rdi, rax
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -16[rbp], 0
	mov	QWORD PTR -8[rbp], 1000000
	lea	rax, -16[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 35
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
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 208
	mov	QWORD PTR -200[rbp], rdi
	lea	rax, pipe_ends[rip]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 22
	call	call4
	mov	ecx, 0
	mov	edx, 4
	lea	rax, tell[rip]
	mov	rsi, rax
	mov	edi, 14
	call	handle_masked
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rdx, -5[rbp]
	mov	eax, DWORD PTR pipe_ends[rip]
	cdqe
	mov	r8d, 0
	mov	ecx, 1
	mov	rsi, rax
	mov	edi, 0
	call	call4
	mov	rsi, rax
	lea	rax, .LC7[rip]
	mov	rdi, rax
	call	result
	mov	ecx, 0
	mov	edx, 268435460
	lea	rax, tell[rip]
	mov	rsi, rax
	mov	edi, 14
	call	handle_masked
	mov	DWORD PTR write_on[rip], 1
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rdx, -5[rbp]
	mov	eax, DWORD PTR pipe_ends[rip]
	cdqe
	mov	r8d, 0
	mov	ecx, 1
	mov	rsi, rax
	mov	edi, 0
	call	call4
	mov	rsi, rax
	lea	rax, .LC8[rip]
	mov	rdi, rax
	call	result
	mov	DWORD PTR write_on[rip], 3
	mov	esi, 20000
	mov	edi, 20000
	call	in
	lea	rdx, -5[rbp]
	mov	eax, DWORD PTR pipe_ends[rip]
	cdqe
	mov	r8d, 0
	mov	ecx, 1
	mov	rsi, rax
	mov	edi, 0
	call	call4
	mov	rsi, rax
	lea	rax, .LC9[rip]
	mov	rdi, rax
	call	result
	mov	esi, 0
	mov	edi, 0
	call	in
	mov	DWORD PTR write_on[rip], 0
	mov	esi, 0
	mov	edi, 20000
	call	in
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 0
	mov	edi, 34
	call	call4
	mov	rsi, rax
	lea	rax, .LC10[rip]
	mov	rdi, rax
	call	result
	mov	QWORD PTR -16[rbp], 0
	mov	esi, 8192
	mov	edi, 0
	call	set_mask
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rax, -16[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 8
	mov	rsi, rax
	mov	edi, 130
	call	call4
	mov	rsi, rax
	lea	rax, .LC11[rip]
	mov	rdi, rax
	call	result
	lea	rax, .LC12[rip]
	mov	rdi, rax
	call	text
	mov	esi, 0
	mov	edi, 2
	call	set_mask
	mov	rdi, rax
	call	hex
	call	end_line
	mov	QWORD PTR -32[rbp], 0
	mov	QWORD PTR -24[rbp], 60000000
	mov	QWORD PTR -48[rbp], 7
	mov	QWORD PTR -40[rbp], 7
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rdx, -48[rbp]
	lea	rax, -32[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rsi, rax
	mov	edi, 35
	call	call4
	mov	rsi, rax
	lea	rax, .LC13[rip]
	mov	rdi, rax
	call	result
	mov	rax, QWORD PTR -48[rbp]
	test	rax, rax
	jne	.L32
	mov	rax, QWORD PTR -40[rbp]
	cmp	rax, 10000000
	jle	.L32
	mov	rax, QWORD PTR -40[rbp]
	cmp	rax, 44999999
	jg	.L32
	mov	eax, 1
	jmp	.L33
.L32:
	mov	eax, 0
.L33:
	cdqe
	mov	rsi, rax
	lea	rax, .LC14[rip]
	mov	rdi, rax
	call	say
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rdx, -48[rbp]
	lea	rax, -32[rbp]
	mov	r8, rdx
	mov	rcx, rax
	mov	edx, 0
	mov	esi, 1
	mov	edi, 230
	call	call4
	mov	rsi, rax
	lea	rax, .LC15[rip]
	mov	rdi, rax
	call	result
	lea	rax, -64[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 1
	mov	edi, 228
	call	call4
	mov	rax, QWORD PTR -56[rbp]
	add	rax, 60000000
	mov	QWORD PTR -56[rbp], rax
	mov	rax, QWORD PTR -56[rbp]
	cmp	rax, 999999999
	jle	.L34
	mov	rax, QWORD PTR -64[rbp]
	add	rax, 1
	mov	QWORD PTR -64[rbp], rax
	mov	rax, QWORD PTR -56[rbp]
	sub	rax, 1000000000
	mov	QWORD PTR -56[rbp], rax
.L34:
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rax, -64[rbp]
	mov	r8d, 0
	mov	rcx, rax
	mov	edx, 1
	mov	esi, 1
	mov	edi, 230
	call	call4
	mov	rsi, rax
	lea	rax, .LC16[rip]
	mov	rdi, rax
	call	result
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 0
	mov	edi, 219
	call	call4
	mov	rsi, rax
	lea	rax, .LC17[rip]
	mov	rdi, rax
	call	say
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 1
	mov	edi, 14
	call	handle_masked
	lea	rax, -80[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 1
	mov	edi, 228
	call	call4
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rax, -32[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 35
	call	call4
	mov	rsi, rax
	lea	rax, .LC18[rip]
	mov	rdi, rax
	call	say
	lea	rax, -96[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 1
	mov	edi, 228
	call	call4
	mov	rdx, QWORD PTR -96[rbp]
	mov	rax, QWORD PTR -80[rbp]
	sub	rdx, rax
	imul	rdx, rdx, 1000000000
	mov	rax, QWORD PTR -88[rbp]
	add	rdx, rax
	mov	rax, QWORD PTR -72[rbp]
	sub	rdx, rax
	cmp	rdx, 59999999
	setg	al
	movzx	eax, al
	mov	rsi, rax
	lea	rax, .LC19[rip]
	mov	rdi, rax
	call	say
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 100
	mov	edi, 37
	call	call4
	mov	rsi, rax
	lea	rax, .LC20[rip]
	mov	rdi, rax
	call	say
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 0
	mov	edi, 37
	call	call4
	mov	rsi, rax
	lea	rax, .LC21[rip]
	mov	rdi, rax
	call	say
	mov	QWORD PTR -128[rbp], 0
	mov	QWORD PTR -120[rbp], 0
	mov	QWORD PTR -112[rbp], 50
	mov	QWORD PTR -104[rbp], 0
	lea	rax, -128[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 38
	call	call4
	lea	rax, -160[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 36
	call	call4
	mov	rax, QWORD PTR -144[rbp]
	cmp	rax, 48
	jle	.L35
	mov	rax, QWORD PTR -144[rbp]
	cmp	rax, 50
	jg	.L35
	mov	rax, QWORD PTR -136[rbp]
	cmp	rax, 999999
	jg	.L35
	mov	eax, 1
	jmp	.L36
.L35:
	mov	eax, 0
.L36:
	cdqe
	mov	rsi, rax
	lea	rax, .LC22[rip]
	mov	rdi, rax
	call	say
	mov	QWORD PTR -104[rbp], 1000000
	lea	rax, -128[rbp]
	mov	r8d, 0
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 38
	call	call4
	mov	rsi, rax
	lea	rax, .LC23[rip]
	mov	rdi, rax
	call	say
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 3
	mov	edi, 38
	call	call4
	mov	rsi, rax
	lea	rax, .LC24[rip]
	mov	rdi, rax
	call	say
	mov	esi, 0
	mov	edi, 0
	call	in
	mov	DWORD PTR -4[rbp], 1
	jmp	.L37
.L45:
	mov	QWORD PTR -192[rbp], 0
	mov	QWORD PTR -184[rbp], 0
	mov	QWORD PTR -176[rbp], 0
	mov	QWORD PTR -168[rbp], 100
	cmp	DWORD PTR -4[rbp], 1
	jne	.L38
	mov	edi, 26
	jmp	.L39
.L38:
	mov	edi, 27
.L39:
	mov	ecx, 0
	mov	edx, 4
	lea	rax, tell[rip]
	mov	rsi, rax
	call	handle_masked
	mov	DWORD PTR ran[rip], 0
	lea	rdx, -192[rbp]
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	mov	r8d, 0
	mov	ecx, 0
	mov	rsi, rax
	mov	edi, 38
	call	call4
	call	sleep_a_little
	nop
.L40:
	lea	rax, ran[rip]
	mov	eax, DWORD PTR [rax]
	test	eax, eax
	je	.L40
	lea	rdx, -160[rbp]
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	mov	r8d, 0
	mov	ecx, 0
	mov	rsi, rax
	mov	edi, 36
	call	call4
	mov	eax, DWORD PTR ran[rip]
	movsx	rdx, eax
	cmp	DWORD PTR -4[rbp], 1
	jne	.L41
	lea	rax, .LC25[rip]
	jmp	.L42
.L41:
	lea	rax, .LC26[rip]
.L42:
	mov	rsi, rdx
	mov	rdi, rax
	call	say
	mov	rax, QWORD PTR -144[rbp]
	test	rax, rax
	jne	.L43
	mov	rax, QWORD PTR -136[rbp]
	test	rax, rax
	jne	.L43
	mov	eax, 1
	jmp	.L44
.L43:
	mov	eax, 0
.L44:
	cdqe
	mov	rsi, rax
	lea	rax, .LC27[rip]
	mov	rdi, rax
	call	say
	add	DWORD PTR -4[rbp], 1
.L37:
	cmp	DWORD PTR -4[rbp], 2
	jle	.L45
	mov	ecx, 0
	mov	edx, 0
	mov	esi, 0
	mov	edi, 14
	call	handle_masked
	mov	esi, 0
	mov	edi, 20000
	call	in
	lea	rdx, -5[rbp]
	mov	eax, DWORD PTR pipe_ends[rip]
	cdqe
	mov	r8d, 0
	mov	ecx, 1
	mov	rsi, rax
	mov	edi, 0
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
