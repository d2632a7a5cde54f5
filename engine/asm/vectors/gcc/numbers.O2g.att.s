	.file	"numbers.c"
	.text
.Ltext0:
	.file 0 "/c" "numbers.c"
	.p2align 4
	.globl	mix
	.type	mix, @function
mix:
.LVL0:
.LFB0:
	.file 1 "numbers.c"
	.loc 1 3 37 view -0
	.cfi_startproc
	.loc 1 3 39 view .LVU1
	.loc 1 3 48 is_stmt 0 view .LVU2
	movss	.LC1(%rip), %xmm2
	.loc 1 3 57 view .LVU3
	pxor	%xmm3, %xmm3
	cvtsd2ss	%xmm1, %xmm3
	.loc 1 3 48 view .LVU4
	mulss	%xmm0, %xmm2
	.loc 1 3 75 view .LVU5
	cvtss2sd	%xmm0, %xmm0
.LVL1:
	.loc 1 3 86 view .LVU6
	comisd	%xmm1, %xmm0
	.loc 1 3 55 view .LVU7
	addss	%xmm3, %xmm2
	.loc 1 3 66 view .LVU8
	pxor	%xmm3, %xmm3
	cvtsi2ssl	%edi, %xmm3
	subss	%xmm3, %xmm2
	.loc 1 3 86 view .LVU9
	ja	.L5
	.loc 1 3 86 discriminator 2 view .LVU10
	movl	%edi, %edi
	.loc 1 3 86 discriminator 2 view .LVU11
	pxor	%xmm0, %xmm0
	cvtsi2ssq	%rdi, %xmm0
	.loc 1 3 70 discriminator 2 view .LVU12
	addss	%xmm2, %xmm0
	.loc 1 3 109 discriminator 2 view .LVU13
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 3 86 view .LVU14
	movss	.LC0(%rip), %xmm0
	.loc 1 3 70 view .LVU15
	addss	%xmm2, %xmm0
	.loc 1 3 109 view .LVU16
	ret
	.cfi_endproc
.LFE0:
	.size	mix, .-mix
	.p2align 4
	.globl	multiply
	.type	multiply, @function
multiply:
.LVL2:
.LFB1:
	.loc 1 4 28 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 4 30 view .LVU18
	.loc 1 4 67 is_stmt 0 view .LVU19
	movq	%rdi, %rax
	.loc 1 4 39 view .LVU20
	movslq	%esi, %rsi
	.loc 1 4 39 view .LVU21
	imulq	%rdi, %rsi
.LVL3:
	.loc 1 4 67 view .LVU22
	imulq	%rdi
.LVL4:
	.loc 1 4 43 view .LVU23
	leaq	(%rsi,%rdx), %rax
	.loc 1 4 75 view .LVU24
	ret
	.cfi_endproc
.LFE1:
	.size	multiply, .-multiply
	.p2align 4
	.globl	bits
	.type	bits, @function
bits:
.LVL5:
.LFB2:
	.loc 1 5 27 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 29 view .LVU26
	.loc 1 5 36 is_stmt 0 view .LVU27
	xorl	%edx, %edx
	rep bsfq	%rdi, %rdx
	.loc 1 5 56 view .LVU28
	bsrq	%rdi, %rax
	.loc 1 5 81 view .LVU29
	bswap	%edi
.LVL6:
	.loc 1 5 56 view .LVU30
	xorq	$63, %rax
	.loc 1 5 54 view .LVU31
	addl	%edx, %eax
	.loc 1 5 74 view .LVU32
	addl	%edi, %eax
	.loc 1 5 108 view .LVU33
	ret
	.cfi_endproc
.LFE2:
	.size	bits, .-bits
	.p2align 4
	.globl	wide
	.type	wide, @function
wide:
.LVL7:
.LFB3:
	.loc 1 6 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 42 view .LVU35
	.loc 1 6 51 is_stmt 0 view .LVU36
	movl	%edi, -12(%rsp)
	fildl	-12(%rsp)
	fldt	8(%rsp)
	fmulp	%st, %st(1)
	.loc 1 6 55 view .LVU37
	fld1
	faddp	%st, %st(1)
	.loc 1 6 63 view .LVU38
	ret
	.cfi_endproc
.LFE3:
	.size	wide, .-wide
	.p2align 4
	.globl	dot
	.type	dot, @function
dot:
.LVL8:
.LFB4:
	.loc 1 7 50 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 3 view .LVU40
	.loc 1 9 3 view .LVU41
.LBB2:
	.loc 1 9 8 view .LVU42
	.loc 1 9 21 view .LVU43
	testl	%edx, %edx
	jle	.L13
	movslq	%edx, %rdx
	.loc 1 9 21 is_stmt 0 view .LVU44
	xorl	%eax, %eax
.LBE2:
	.loc 1 8 9 view .LVU45
	pxor	%xmm1, %xmm1
	salq	$2, %rdx
.LVL9:
	.p2align 4,,10
	.p2align 3
.L12:
.LBB3:
	.loc 1 9 31 is_stmt 1 discriminator 3 view .LVU46
	.loc 1 9 41 is_stmt 0 discriminator 3 view .LVU47
	movss	(%rdi,%rax), %xmm0
	mulss	(%rsi,%rax), %xmm0
	.loc 1 9 21 discriminator 3 view .LVU48
	addq	$4, %rax
.LVL10:
	.loc 1 9 33 discriminator 3 view .LVU49
	addss	%xmm0, %xmm1
.LVL11:
	.loc 1 9 27 is_stmt 1 discriminator 3 view .LVU50
	.loc 1 9 21 discriminator 3 view .LVU51
	cmpq	%rax, %rdx
	jne	.L12
.LBE3:
	.loc 1 11 1 is_stmt 0 view .LVU52
	movaps	%xmm1, %xmm0
	ret
.LVL12:
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 8 9 view .LVU53
	pxor	%xmm1, %xmm1
	.loc 1 10 3 is_stmt 1 view .LVU54
	.loc 1 11 1 is_stmt 0 view .LVU55
	movaps	%xmm1, %xmm0
	ret
	.cfi_endproc
.LFE4:
	.size	dot, .-dot
	.p2align 4
	.globl	axpy
	.type	axpy, @function
axpy:
.LVL13:
.LFB5:
	.loc 1 12 56 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 3 view .LVU57
.LBB4:
	.loc 1 13 8 view .LVU58
	.loc 1 13 21 view .LVU59
	testl	%edx, %edx
	jle	.L15
	movslq	%edx, %rdx
	.loc 1 13 21 is_stmt 0 view .LVU60
	xorl	%eax, %eax
	salq	$3, %rdx
.LVL14:
	.p2align 4,,10
	.p2align 3
.L17:
	.loc 1 13 31 is_stmt 1 discriminator 3 view .LVU61
	.loc 1 13 41 is_stmt 0 discriminator 3 view .LVU62
	movsd	(%rsi,%rax), %xmm1
	mulsd	%xmm0, %xmm1
	.loc 1 13 36 discriminator 3 view .LVU63
	addsd	(%rdi,%rax), %xmm1
	movsd	%xmm1, (%rdi,%rax)
	.loc 1 13 27 is_stmt 1 discriminator 3 view .LVU64
.LVL15:
	.loc 1 13 21 discriminator 3 view .LVU65
	addq	$8, %rax
.LVL16:
	.loc 1 13 21 is_stmt 0 discriminator 3 view .LVU66
	cmpq	%rdx, %rax
	jne	.L17
.LVL17:
.L15:
	.loc 1 13 21 discriminator 3 view .LVU67
.LBE4:
	.loc 1 14 1 view .LVU68
	ret
	.cfi_endproc
.LFE5:
	.size	axpy, .-axpy
	.p2align 4
	.globl	life
	.type	life, @function
life:
.LFB6:
	.loc 1 16 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 3 view .LVU70
.LVL18:
	.loc 1 18 3 view .LVU71
	.loc 1 18 8 view .LVU72
	.loc 1 18 21 view .LVU73
	.loc 1 19 23 view .LVU74
	.loc 1 21 26 view .LVU75
	.loc 1 22 28 view .LVU76
	.loc 1 22 39 view .LVU77
	.loc 1 22 35 view .LVU78
	.loc 1 22 28 view .LVU79
	.loc 1 21 33 view .LVU80
	.loc 1 21 26 view .LVU81
	.loc 1 23 7 view .LVU82
	.loc 1 19 30 view .LVU83
	.loc 1 19 23 view .LVU84
	.loc 1 18 28 view .LVU85
	.loc 1 18 21 view .LVU86
	.loc 1 25 3 view .LVU87
	.loc 1 26 1 is_stmt 0 view .LVU88
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	life, .-life
	.p2align 4
	.globl	ackermann
	.type	ackermann, @function
ackermann:
.LVL19:
.LFB7:
	.loc 1 27 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 3 view .LVU90
	.loc 1 28 6 is_stmt 0 view .LVU91
	testl	%edi, %edi
	je	.L195
	.loc 1 27 29 view .LVU92
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movl	%edi, %r14d
	.loc 1 29 3 is_stmt 1 view .LVU93
	.loc 1 27 29 is_stmt 0 view .LVU94
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.loc 1 29 6 view .LVU95
	testl	%esi, %esi
	jne	.L193
	leal	-1(%r14), %r9d
	.loc 1 28 3 is_stmt 1 view .LVU96
	.loc 1 29 18 is_stmt 0 view .LVU97
	movl	$1, %esi
.LVL20:
	.loc 1 28 6 view .LVU98
	testl	%r9d, %r9d
	je	.L21
.LVL21:
.L205:
	.loc 1 29 3 is_stmt 1 view .LVU99
	.loc 1 29 6 is_stmt 0 view .LVU100
	testl	%esi, %esi
	jne	.L78
	.loc 1 28 3 is_stmt 1 view .LVU101
	.loc 1 29 18 is_stmt 0 view .LVU102
	movl	$1, %esi
	.loc 1 28 6 view .LVU103
	subl	$2, %r14d
	je	.L21
.L193:
	.loc 1 30 3 is_stmt 1 view .LVU104
	.loc 1 30 10 is_stmt 0 view .LVU105
	subl	$1, %esi
.LVL22:
.LBB21:
.LBI21:
	.loc 1 27 5 is_stmt 1 view .LVU106
.LBB22:
	.loc 1 28 3 view .LVU107
	.loc 1 29 3 view .LVU108
	.loc 1 29 6 is_stmt 0 view .LVU109
	testl	%esi, %esi
	jne	.L196
	.loc 1 28 3 is_stmt 1 view .LVU110
	.loc 1 28 6 is_stmt 0 view .LVU111
	leal	-1(%r14), %r9d
	.loc 1 29 18 view .LVU112
	movl	$1, %eax
	.loc 1 28 6 view .LVU113
	movl	%r9d, %ebx
	testl	%r9d, %r9d
	je	.L26
.LVL23:
.L27:
	.loc 1 30 3 is_stmt 1 view .LVU114
.LBB23:
.LBI23:
	.loc 1 27 5 view .LVU115
.LBB24:
	.loc 1 28 3 view .LVU116
	.loc 1 29 3 view .LVU117
	.loc 1 29 6 is_stmt 0 view .LVU118
	movl	%ebx, %r8d
	cmpl	$1, %eax
	jne	.L197
.LVL24:
.L29:
	.loc 1 28 3 is_stmt 1 view .LVU119
	.loc 1 28 6 is_stmt 0 view .LVU120
	movl	$1, %eax
	subl	$1, %ebx
	je	.L33
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 30 3 is_stmt 1 view .LVU121
.LVL25:
.LBB25:
.LBI25:
	.loc 1 27 5 view .LVU122
.LBB26:
	.loc 1 28 3 view .LVU123
	.loc 1 29 3 view .LVU124
	.loc 1 29 6 is_stmt 0 view .LVU125
	movl	%ebx, %ecx
	cmpl	$1, %eax
	jne	.L198
.LVL26:
.L36:
	.loc 1 28 3 is_stmt 1 view .LVU126
	.loc 1 28 6 is_stmt 0 view .LVU127
	movl	$1, %eax
	subl	$1, %ebx
	je	.L40
.LVL27:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 30 3 is_stmt 1 view .LVU128
.LBB27:
.LBI27:
	.loc 1 27 5 view .LVU129
.LBB28:
	.loc 1 28 3 view .LVU130
	.loc 1 29 3 view .LVU131
	.loc 1 29 6 is_stmt 0 view .LVU132
	movl	%ebx, %edx
	cmpl	$1, %eax
	jne	.L199
.LVL28:
.L43:
	.loc 1 28 3 is_stmt 1 view .LVU133
	.loc 1 28 6 is_stmt 0 view .LVU134
	movl	$1, %eax
	subl	$1, %ebx
	je	.L47
	.p2align 4,,10
	.p2align 3
.L48:
	.loc 1 30 3 is_stmt 1 view .LVU135
.LVL29:
.LBB29:
.LBI29:
	.loc 1 27 5 view .LVU136
.LBB30:
	.loc 1 28 3 view .LVU137
	.loc 1 29 3 view .LVU138
	.loc 1 29 6 is_stmt 0 view .LVU139
	movl	%ebx, %r15d
	cmpl	$1, %eax
	jne	.L200
.LVL30:
.L50:
	.loc 1 28 3 is_stmt 1 view .LVU140
	.loc 1 28 6 is_stmt 0 view .LVU141
	movl	$1, %eax
	subl	$1, %ebx
.LVL31:
	.loc 1 28 6 view .LVU142
	je	.L54
	.p2align 4,,10
	.p2align 3
.L55:
	.loc 1 30 3 is_stmt 1 view .LVU143
.LVL32:
.LBB31:
.LBI31:
	.loc 1 27 5 view .LVU144
.LBB32:
	.loc 1 28 3 view .LVU145
	.loc 1 29 3 view .LVU146
	.loc 1 29 6 is_stmt 0 view .LVU147
	movl	%ebx, %r13d
	cmpl	$1, %eax
	jne	.L201
.LVL33:
.L57:
	.loc 1 28 3 is_stmt 1 view .LVU148
	.loc 1 28 6 is_stmt 0 view .LVU149
	movl	$1, %eax
	subl	$1, %ebx
	je	.L61
.L96:
.LBB33:
.LBB34:
	.loc 1 28 6 view .LVU150
	movl	%ebx, %r12d
.L64:
	.loc 1 28 3 is_stmt 1 view .LVU151
	.loc 1 28 6 is_stmt 0 view .LVU152
	movl	$1, %eax
	subl	$1, %ebx
	je	.L68
.L189:
	.loc 1 28 6 view .LVU153
	movl	%ebx, %ebp
.L194:
	.loc 1 30 3 is_stmt 1 view .LVU154
	.loc 1 30 10 is_stmt 0 view .LVU155
	subl	$1, %eax
.LVL34:
.LBB35:
.LBI35:
	.loc 1 27 5 is_stmt 1 view .LVU156
.LBB36:
	.loc 1 28 3 view .LVU157
	.loc 1 29 3 view .LVU158
	movl	%ebp, %edi
	.loc 1 29 18 is_stmt 0 view .LVU159
	subl	$1, %ebp
	.loc 1 29 6 view .LVU160
	testl	%eax, %eax
	je	.L98
.LVL35:
.L203:
	.loc 1 30 10 view .LVU161
	leal	-1(%rax), %esi
	movl	%r9d, 12(%rsp)
	movl	%edx, 8(%rsp)
	movl	%r8d, 4(%rsp)
	movl	%ecx, (%rsp)
	.loc 1 30 3 is_stmt 1 view .LVU162
	.loc 1 30 10 is_stmt 0 view .LVU163
	call	ackermann
.LVL36:
	movl	(%rsp), %ecx
	movl	4(%rsp), %r8d
	movl	8(%rsp), %edx
	movl	12(%rsp), %r9d
	.loc 1 28 3 is_stmt 1 view .LVU164
	.loc 1 28 6 is_stmt 0 view .LVU165
	testl	%ebp, %ebp
	jne	.L73
	.p2align 4,,10
	.p2align 3
.L204:
	.loc 1 28 6 view .LVU166
.LBE36:
.LBE35:
	movl	%ebx, %ebp
.LBB40:
.LBB37:
	.loc 1 28 20 view .LVU167
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU168
.LVL37:
	.loc 1 28 11 is_stmt 0 view .LVU169
.LBE37:
.LBE40:
	.loc 1 28 3 is_stmt 1 view .LVU170
	.loc 1 28 6 is_stmt 0 view .LVU171
	subl	$1, %ebp
	je	.L68
	.loc 1 29 3 is_stmt 1 view .LVU172
	.loc 1 29 6 is_stmt 0 view .LVU173
	testl	%eax, %eax
	jne	.L202
	.loc 1 28 3 is_stmt 1 view .LVU174
	.loc 1 29 18 is_stmt 0 view .LVU175
	movl	$1, %eax
	.loc 1 28 6 view .LVU176
	subl	$2, %ebx
	jne	.L189
.L68:
	.loc 1 28 6 view .LVU177
.LBE34:
.LBE33:
	movl	%r12d, %ebx
.LBB48:
.LBB43:
	.loc 1 28 20 view .LVU178
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU179
.LBE43:
.LBE48:
	.loc 1 28 3 view .LVU180
	.loc 1 28 6 is_stmt 0 view .LVU181
	subl	$1, %ebx
	je	.L61
	.loc 1 29 3 is_stmt 1 view .LVU182
	.loc 1 29 6 is_stmt 0 view .LVU183
	testl	%eax, %eax
	jne	.L62
	.loc 1 28 3 is_stmt 1 view .LVU184
	.loc 1 28 6 is_stmt 0 view .LVU185
	movl	%r12d, %ebx
	.loc 1 29 18 view .LVU186
	movl	$1, %eax
	.loc 1 28 6 view .LVU187
	subl	$2, %ebx
	je	.L61
.L62:
	.loc 1 30 3 is_stmt 1 view .LVU188
.LVL38:
.LBB49:
.LBI33:
	.loc 1 27 5 view .LVU189
.LBB44:
	.loc 1 28 3 view .LVU190
	.loc 1 29 3 view .LVU191
	.loc 1 29 6 is_stmt 0 view .LVU192
	cmpl	$1, %eax
	je	.L96
	movl	%ebx, %ebp
	.loc 1 30 3 is_stmt 1 view .LVU193
	.loc 1 30 10 is_stmt 0 view .LVU194
	subl	$2, %eax
.LVL39:
.LBB41:
	.loc 1 27 5 is_stmt 1 view .LVU195
.LBB38:
	.loc 1 28 3 view .LVU196
.LBE38:
.LBE41:
	.loc 1 30 10 is_stmt 0 view .LVU197
	movl	%ebx, %r12d
.LVL40:
	.p2align 4,,10
	.p2align 3
.L73:
.LBB42:
.LBB39:
	.loc 1 29 3 is_stmt 1 view .LVU198
	movl	%ebp, %edi
	.loc 1 29 18 is_stmt 0 view .LVU199
	subl	$1, %ebp
	.loc 1 29 6 view .LVU200
	testl	%eax, %eax
	jne	.L203
.L98:
	.loc 1 29 18 view .LVU201
	movl	$1, %eax
	.loc 1 28 3 is_stmt 1 view .LVU202
	.loc 1 28 6 is_stmt 0 view .LVU203
	testl	%ebp, %ebp
	jne	.L73
	jmp	.L204
.LVL41:
	.p2align 4,,10
	.p2align 3
.L61:
	.loc 1 28 6 view .LVU204
.LBE39:
.LBE42:
.LBE44:
.LBE49:
.LBE32:
.LBE31:
	movl	%r13d, %ebx
.LBB58:
.LBB53:
	.loc 1 28 20 view .LVU205
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU206
.LBE53:
.LBE58:
	.loc 1 28 3 view .LVU207
	.loc 1 28 6 is_stmt 0 view .LVU208
	subl	$1, %ebx
	je	.L54
	.loc 1 29 3 is_stmt 1 view .LVU209
	.loc 1 29 6 is_stmt 0 view .LVU210
	testl	%eax, %eax
	jne	.L55
	.loc 1 28 3 is_stmt 1 view .LVU211
	.loc 1 28 6 is_stmt 0 view .LVU212
	movl	%r13d, %ebx
	.loc 1 29 18 view .LVU213
	movl	$1, %eax
	.loc 1 28 6 view .LVU214
	subl	$2, %ebx
	jne	.L55
.L54:
	.loc 1 28 6 view .LVU215
.LBE30:
.LBE29:
	movl	%r15d, %ebx
.LBB68:
.LBB63:
	.loc 1 28 20 view .LVU216
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU217
.LVL42:
	.loc 1 28 11 is_stmt 0 view .LVU218
.LBE63:
.LBE68:
	.loc 1 28 3 is_stmt 1 view .LVU219
	.loc 1 28 6 is_stmt 0 view .LVU220
	subl	$1, %ebx
	je	.L47
	.loc 1 29 3 is_stmt 1 view .LVU221
	.loc 1 29 6 is_stmt 0 view .LVU222
	testl	%eax, %eax
	jne	.L48
	.loc 1 28 3 is_stmt 1 view .LVU223
	.loc 1 28 6 is_stmt 0 view .LVU224
	movl	%r15d, %ebx
	.loc 1 29 18 view .LVU225
	movl	$1, %eax
	.loc 1 28 6 view .LVU226
	subl	$2, %ebx
	jne	.L48
.L47:
.LBE28:
.LBE27:
	movl	%edx, %ebx
.LBB78:
.LBB73:
	.loc 1 28 20 view .LVU227
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU228
.LBE73:
.LBE78:
	.loc 1 28 3 view .LVU229
	.loc 1 28 6 is_stmt 0 view .LVU230
	subl	$1, %ebx
	je	.L40
	.loc 1 29 3 is_stmt 1 view .LVU231
	.loc 1 29 6 is_stmt 0 view .LVU232
	testl	%eax, %eax
	jne	.L41
	.loc 1 28 3 is_stmt 1 view .LVU233
	.loc 1 28 6 is_stmt 0 view .LVU234
	subl	$2, %edx
	.loc 1 29 18 view .LVU235
	movl	$1, %eax
	.loc 1 28 6 view .LVU236
	movl	%edx, %ebx
	jne	.L41
.L40:
.LBE26:
.LBE25:
	movl	%ecx, %ebx
.LBB88:
.LBB83:
	.loc 1 28 20 view .LVU237
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU238
.LBE83:
.LBE88:
	.loc 1 28 3 view .LVU239
	.loc 1 28 6 is_stmt 0 view .LVU240
	subl	$1, %ebx
	je	.L33
	.loc 1 29 3 is_stmt 1 view .LVU241
	.loc 1 29 6 is_stmt 0 view .LVU242
	testl	%eax, %eax
	jne	.L34
	.loc 1 28 3 is_stmt 1 view .LVU243
	.loc 1 28 6 is_stmt 0 view .LVU244
	subl	$2, %ecx
	.loc 1 29 18 view .LVU245
	movl	$1, %eax
	.loc 1 28 6 view .LVU246
	movl	%ecx, %ebx
	jne	.L34
.L33:
.LBE24:
.LBE23:
	movl	%r8d, %ebx
.LBB97:
.LBB93:
	.loc 1 28 20 view .LVU247
	addl	$1, %eax
	.loc 1 28 11 is_stmt 1 view .LVU248
.LBE93:
.LBE97:
	.loc 1 28 3 view .LVU249
	.loc 1 28 6 is_stmt 0 view .LVU250
	subl	$1, %ebx
	je	.L26
	.loc 1 29 3 is_stmt 1 view .LVU251
	.loc 1 29 6 is_stmt 0 view .LVU252
	testl	%eax, %eax
	jne	.L27
	.loc 1 28 3 is_stmt 1 view .LVU253
	.loc 1 28 6 is_stmt 0 view .LVU254
	movl	%r8d, %ebx
	.loc 1 29 18 view .LVU255
	movl	$1, %eax
	.loc 1 28 6 view .LVU256
	subl	$2, %ebx
	jne	.L27
.L26:
	.loc 1 28 20 view .LVU257
	leal	1(%rax), %esi
	.loc 1 28 11 is_stmt 1 view .LVU258
.LVL43:
	.loc 1 28 11 is_stmt 0 view .LVU259
.LBE22:
.LBE21:
	.loc 1 28 3 is_stmt 1 view .LVU260
	.loc 1 28 6 is_stmt 0 view .LVU261
	testl	%r9d, %r9d
	jne	.L205
.L21:
	.loc 1 28 11 is_stmt 1 discriminator 1 view .LVU262
	.loc 1 31 1 is_stmt 0 discriminator 1 view .LVU263
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	.loc 1 28 20 discriminator 1 view .LVU264
	leal	1(%rsi), %eax
	.loc 1 31 1 discriminator 1 view .LVU265
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
.LVL44:
	.p2align 4,,10
	.p2align 3
.L201:
	.cfi_restore_state
.LBB103:
.LBB101:
.LBB98:
.LBB94:
.LBB89:
.LBB84:
.LBB79:
.LBB74:
.LBB69:
.LBB64:
.LBB59:
.LBB54:
	.loc 1 30 3 is_stmt 1 view .LVU266
	.loc 1 30 10 is_stmt 0 view .LVU267
	subl	$2, %eax
.LVL45:
.LBB50:
	.loc 1 27 5 is_stmt 1 view .LVU268
.LBB45:
	.loc 1 28 3 view .LVU269
.L67:
	.loc 1 29 3 view .LVU270
	.loc 1 29 6 is_stmt 0 view .LVU271
	movl	%ebx, %r12d
	testl	%eax, %eax
	je	.L64
	.loc 1 29 6 view .LVU272
	jmp	.L189
.LVL46:
	.p2align 4,,10
	.p2align 3
.L200:
	.loc 1 29 6 view .LVU273
.LBE45:
.LBE50:
.LBE54:
.LBE59:
	.loc 1 30 3 is_stmt 1 view .LVU274
	.loc 1 30 10 is_stmt 0 view .LVU275
	subl	$2, %eax
.LVL47:
.LBB60:
	.loc 1 27 5 is_stmt 1 view .LVU276
.LBB55:
	.loc 1 28 3 view .LVU277
.L60:
	.loc 1 29 3 view .LVU278
	.loc 1 29 6 is_stmt 0 view .LVU279
	movl	%ebx, %r13d
	testl	%eax, %eax
	je	.L57
	.loc 1 30 3 is_stmt 1 view .LVU280
	.loc 1 30 10 is_stmt 0 view .LVU281
	subl	$1, %eax
.LVL48:
.LBB51:
	.loc 1 27 5 is_stmt 1 view .LVU282
.LBB46:
	.loc 1 28 3 view .LVU283
	jmp	.L67
.LVL49:
	.p2align 4,,10
	.p2align 3
.L199:
	.loc 1 28 3 is_stmt 0 view .LVU284
.LBE46:
.LBE51:
.LBE55:
.LBE60:
.LBE64:
.LBE69:
	.loc 1 30 3 is_stmt 1 view .LVU285
	.loc 1 30 10 is_stmt 0 view .LVU286
	subl	$2, %eax
.LVL50:
.LBB70:
	.loc 1 27 5 is_stmt 1 view .LVU287
.LBB65:
	.loc 1 28 3 view .LVU288
.L53:
	.loc 1 29 3 view .LVU289
	.loc 1 29 6 is_stmt 0 view .LVU290
	movl	%ebx, %r15d
	testl	%eax, %eax
	je	.L50
	.loc 1 30 3 is_stmt 1 view .LVU291
	.loc 1 30 10 is_stmt 0 view .LVU292
	subl	$1, %eax
.LVL51:
.LBB61:
	.loc 1 27 5 is_stmt 1 view .LVU293
.LBB56:
	.loc 1 28 3 view .LVU294
	jmp	.L60
.LVL52:
	.p2align 4,,10
	.p2align 3
.L198:
	.loc 1 28 3 is_stmt 0 view .LVU295
.LBE56:
.LBE61:
.LBE65:
.LBE70:
.LBE74:
.LBE79:
	.loc 1 30 3 is_stmt 1 view .LVU296
	.loc 1 30 10 is_stmt 0 view .LVU297
	subl	$2, %eax
.LVL53:
.LBB80:
	.loc 1 27 5 is_stmt 1 view .LVU298
.LBB75:
	.loc 1 28 3 view .LVU299
.L46:
	.loc 1 29 3 view .LVU300
	.loc 1 29 6 is_stmt 0 view .LVU301
	movl	%ebx, %edx
	testl	%eax, %eax
	je	.L43
.LVL54:
	.loc 1 30 3 is_stmt 1 view .LVU302
	.loc 1 30 10 is_stmt 0 view .LVU303
	subl	$1, %eax
.LVL55:
.LBB71:
	.loc 1 27 5 is_stmt 1 view .LVU304
.LBB66:
	.loc 1 28 3 view .LVU305
	jmp	.L53
.LVL56:
	.p2align 4,,10
	.p2align 3
.L196:
	.loc 1 28 3 is_stmt 0 view .LVU306
.LBE66:
.LBE71:
.LBE75:
.LBE80:
.LBE84:
.LBE89:
.LBE94:
.LBE98:
	.loc 1 30 3 is_stmt 1 view .LVU307
.LBB99:
	.loc 1 27 5 view .LVU308
.LBB95:
	.loc 1 28 3 view .LVU309
	.loc 1 29 3 view .LVU310
	.loc 1 29 6 is_stmt 0 view .LVU311
	cmpl	$1, %esi
	jne	.L206
	movl	%r14d, %r8d
	movl	%r14d, %ebx
	leal	-1(%r14), %r9d
	jmp	.L29
.LVL57:
	.p2align 4,,10
	.p2align 3
.L197:
	.loc 1 30 3 is_stmt 1 view .LVU312
	.loc 1 30 10 is_stmt 0 view .LVU313
	subl	$2, %eax
.LVL58:
.LBB90:
	.loc 1 27 5 is_stmt 1 view .LVU314
.LBB85:
	.loc 1 28 3 view .LVU315
.L39:
	.loc 1 29 3 view .LVU316
	.loc 1 29 6 is_stmt 0 view .LVU317
	movl	%ebx, %ecx
	testl	%eax, %eax
	je	.L36
.LVL59:
	.loc 1 30 3 is_stmt 1 view .LVU318
	.loc 1 30 10 is_stmt 0 view .LVU319
	subl	$1, %eax
.LVL60:
.LBB81:
	.loc 1 27 5 is_stmt 1 view .LVU320
.LBB76:
	.loc 1 28 3 view .LVU321
	jmp	.L46
.LVL61:
	.p2align 4,,10
	.p2align 3
.L195:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	.loc 1 28 3 is_stmt 0 view .LVU322
.LBE76:
.LBE81:
.LBE85:
.LBE90:
.LBE95:
.LBE99:
.LBE101:
.LBE103:
	.loc 1 28 11 is_stmt 1 view .LVU323
	.loc 1 28 20 is_stmt 0 view .LVU324
	leal	1(%rsi), %eax
	.loc 1 31 1 view .LVU325
	ret
.LVL62:
.L78:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	.loc 1 28 6 view .LVU326
	movl	%r9d, %r14d
	.loc 1 30 3 is_stmt 1 view .LVU327
	jmp	.L193
.LVL63:
.L202:
.LBB104:
.LBB102:
.LBB100:
.LBB96:
.LBB91:
.LBB86:
.LBB82:
.LBB77:
.LBB72:
.LBB67:
.LBB62:
.LBB57:
.LBB52:
.LBB47:
	.loc 1 28 6 is_stmt 0 view .LVU328
	movl	%ebp, %ebx
	.loc 1 30 3 is_stmt 1 view .LVU329
	jmp	.L194
.LVL64:
.L206:
	.loc 1 30 3 is_stmt 0 view .LVU330
.LBE47:
.LBE52:
.LBE57:
.LBE62:
.LBE67:
.LBE72:
.LBE77:
.LBE82:
.LBE86:
.LBE91:
	.loc 1 30 3 is_stmt 1 view .LVU331
	.loc 1 30 10 is_stmt 0 view .LVU332
	leal	-2(%rsi), %eax
.LVL65:
.LBB92:
	.loc 1 27 5 is_stmt 1 view .LVU333
.LBB87:
	.loc 1 28 3 view .LVU334
.LBE87:
.LBE92:
	.loc 1 30 10 is_stmt 0 view .LVU335
	movl	%r14d, %r8d
	leal	-1(%r14), %r9d
	movl	%r14d, %ebx
	jmp	.L39
.LBE96:
.LBE100:
.LBE102:
.LBE104:
	.cfi_endproc
.LFE7:
	.size	ackermann, .-ackermann
	.p2align 4
	.globl	clip
	.type	clip, @function
clip:
.LVL66:
.LFB8:
	.loc 1 32 27 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 32 29 view .LVU337
	.loc 1 32 62 is_stmt 0 view .LVU338
	movl	$255, %eax
	cmpl	%eax, %edi
	cmovle	%edi, %eax
	.loc 1 32 46 view .LVU339
	xorl	%edx, %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	.loc 1 32 67 view .LVU340
	ret
	.cfi_endproc
.LFE8:
	.size	clip, .-clip
	.p2align 4
	.globl	pick
	.type	pick, @function
pick:
.LVL67:
.LFB9:
	.loc 1 33 32 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 33 34 view .LVU342
	.loc 1 33 53 is_stmt 0 view .LVU343
	negq	%rsi
.LVL68:
	.loc 1 33 53 view .LVU344
	movq	%rdi, %rax
	cmpb	$109, %dl
	cmovle	%rsi, %rax
	.loc 1 33 59 view .LVU345
	ret
	.cfi_endproc
.LFE9:
	.size	pick, .-pick
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC0:
	.long	1065353216
	.align 4
.LC1:
	.long	1075838976
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x527
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xf
	.long	.LASF16
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x4
	.byte	0x4
	.byte	0x4
	.long	.LASF2
	.uleb128 0x10
	.string	"i64"
	.byte	0x1
	.byte	0x2
	.byte	0xe
	.long	0x41
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF3
	.uleb128 0x11
	.long	0x63
	.long	0x5c
	.uleb128 0xb
	.long	0x5c
	.uleb128 0xb
	.long	0x5c
	.byte	0
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF4
	.uleb128 0x12
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x13
	.long	.LASF10
	.byte	0x1
	.byte	0xf
	.byte	0xc
	.long	0x48
	.uleb128 0x6
	.long	.LASF6
	.byte	0x21
	.byte	0x5
	.long	0x35
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0xbf
	.uleb128 0x2
	.string	"a"
	.byte	0x21
	.byte	0xe
	.long	0x35
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.string	"b"
	.byte	0x21
	.byte	0x15
	.long	0x35
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.string	"c"
	.byte	0x21
	.byte	0x1d
	.long	0xbf
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x6
	.long	.LASF7
	.byte	0x20
	.byte	0xf
	.long	0xf3
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0xf3
	.uleb128 0x2
	.string	"x"
	.byte	0x20
	.byte	0x18
	.long	0x63
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x14
	.long	.LASF17
	.byte	0x1
	.byte	0x1b
	.byte	0x5
	.long	0x63
	.byte	0x1
	.long	0x11c
	.uleb128 0xc
	.string	"m"
	.byte	0x13
	.long	0x63
	.uleb128 0xc
	.string	"n"
	.byte	0x1a
	.long	0x63
	.byte	0
	.uleb128 0x6
	.long	.LASF9
	.byte	0x10
	.byte	0x5
	.long	0x63
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x180
	.uleb128 0x15
	.string	"s"
	.byte	0x1
	.byte	0x11
	.byte	0x7
	.long	0x63
	.byte	0
	.uleb128 0x7
	.uleb128 0x8
	.string	"y"
	.byte	0x12
	.byte	0xc
	.long	0x63
	.uleb128 0x7
	.uleb128 0x8
	.string	"x"
	.byte	0x13
	.byte	0xe
	.long	0x63
	.uleb128 0x7
	.uleb128 0x8
	.string	"c"
	.byte	0x14
	.byte	0xb
	.long	0x63
	.uleb128 0x7
	.uleb128 0x8
	.string	"j"
	.byte	0x15
	.byte	0x10
	.long	0x63
	.uleb128 0x7
	.uleb128 0x8
	.string	"i"
	.byte	0x16
	.byte	0x12
	.long	0x63
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF18
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x1f4
	.uleb128 0x2
	.string	"y"
	.byte	0xc
	.byte	0x13
	.long	0x1f4
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.string	"x"
	.byte	0xc
	.byte	0x24
	.long	0x205
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.string	"a"
	.byte	0xc
	.byte	0x2e
	.long	0x1f9
	.uleb128 0x1
	.byte	0x61
	.uleb128 0x5
	.string	"n"
	.byte	0xc
	.byte	0x35
	.long	0x63
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x17
	.quad	.LBB4
	.quad	.LBE4-.LBB4
	.uleb128 0x9
	.string	"i"
	.byte	0xd
	.byte	0xc
	.long	0x63
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x1f9
	.uleb128 0x4
	.byte	0x8
	.byte	0x4
	.long	.LASF11
	.uleb128 0xd
	.long	0x1f9
	.uleb128 0xa
	.long	0x200
	.uleb128 0xe
	.string	"dot"
	.byte	0x7
	.long	0x2e
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x27a
	.uleb128 0x2
	.string	"a"
	.byte	0x7
	.byte	0x18
	.long	0x27f
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.string	"b"
	.byte	0x7
	.byte	0x28
	.long	0x27f
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x5
	.string	"n"
	.byte	0x7
	.byte	0x2f
	.long	0x63
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x9
	.string	"s"
	.byte	0x8
	.byte	0x9
	.long	0x2e
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x18
	.long	.LLRL6
	.uleb128 0x9
	.string	"i"
	.byte	0x9
	.byte	0xc
	.long	0x63
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x2e
	.uleb128 0xa
	.long	0x27a
	.uleb128 0x6
	.long	.LASF12
	.byte	0x6
	.byte	0xd
	.long	0x2bd
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x2bd
	.uleb128 0x2
	.string	"a"
	.byte	0x6
	.byte	0x1e
	.long	0x2bd
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x2
	.string	"b"
	.byte	0x6
	.byte	0x25
	.long	0x63
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x4
	.byte	0x10
	.byte	0x4
	.long	.LASF13
	.uleb128 0x6
	.long	.LASF14
	.byte	0x5
	.byte	0x5
	.long	0x63
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x2f7
	.uleb128 0x5
	.string	"x"
	.byte	0x5
	.byte	0x18
	.long	0x5c
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.uleb128 0x6
	.long	.LASF15
	.byte	0x4
	.byte	0x5
	.long	0x35
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x33b
	.uleb128 0x5
	.string	"a"
	.byte	0x4
	.byte	0x12
	.long	0x35
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.string	"b"
	.byte	0x4
	.byte	0x19
	.long	0x63
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.uleb128 0xe
	.string	"mix"
	.byte	0x3
	.long	0x2e
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x383
	.uleb128 0x5
	.string	"a"
	.byte	0x3
	.byte	0x11
	.long	0x2e
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.string	"b"
	.byte	0x3
	.byte	0x1b
	.long	0x1f9
	.uleb128 0x1
	.byte	0x62
	.uleb128 0x2
	.string	"c"
	.byte	0x3
	.byte	0x22
	.long	0x63
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x19
	.long	0xfa
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x10b
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1
	.long	0x113
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI21
	.byte	.LVU106
	.long	.LLRL12
	.uleb128 0x1
	.long	0x113
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1
	.long	0x10b
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI23
	.byte	.LVU115
	.long	.LLRL15
	.uleb128 0x1
	.long	0x113
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.long	0x10b
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI25
	.byte	.LVU122
	.long	.LLRL18
	.uleb128 0x1
	.long	0x113
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x1
	.long	0x10b
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI27
	.byte	.LVU129
	.long	.LLRL21
	.uleb128 0x1
	.long	0x113
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x1
	.long	0x10b
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI29
	.byte	.LVU136
	.long	.LLRL24
	.uleb128 0x1
	.long	0x113
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x1
	.long	0x10b
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI31
	.byte	.LVU144
	.long	.LLRL27
	.uleb128 0x1
	.long	0x113
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x1
	.long	0x10b
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI33
	.byte	.LVU189
	.long	.LLRL30
	.uleb128 0x1
	.long	0x113
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x1
	.long	0x10b
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x3
	.long	0xfa
	.quad	.LBI35
	.byte	.LVU156
	.long	.LLRL33
	.uleb128 0x1
	.long	0x113
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x1
	.long	0x10b
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x1a
	.quad	.LVL36
	.long	0xfa
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0x21
	.sleb128 30
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 10
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x21
	.sleb128 63
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 27
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 7
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS36:
	.uleb128 0
	.uleb128 .LVU344
	.uleb128 .LVU344
	.uleb128 0
.LLST36:
	.byte	0x4
	.uleb128 .LVL67-.Ltext0
	.uleb128 .LVL68-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL68-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x4
	.byte	0x74
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU59
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU67
.LLST9:
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x7
	.byte	0x70
	.sleb128 -8
	.byte	0x33
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS5:
	.uleb128 .LVU41
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0
	.byte	0
.LVUS7:
	.uleb128 .LVU43
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU51
	.uleb128 .LVU53
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 -4
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU23
.LLST1:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU326
	.uleb128 .LVU326
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.Ltext0
	.uleb128 .LVL62-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL62-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU326
	.uleb128 .LVU326
	.uleb128 0
.LLST11:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.Ltext0
	.uleb128 .LVL62-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL62-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU106
	.uleb128 .LVU114
	.uleb128 .LVU306
	.uleb128 .LVU312
	.uleb128 .LVU330
	.uleb128 0
.LLST13:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL56-.Ltext0
	.uleb128 .LVL57-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL64-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS14:
	.uleb128 .LVU106
	.uleb128 .LVU259
	.uleb128 .LVU266
	.uleb128 .LVU322
	.uleb128 .LVU328
	.uleb128 0
.LLST14:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL43-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU115
	.uleb128 .LVU119
	.uleb128 .LVU308
	.uleb128 .LVU312
	.uleb128 .LVU312
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU316
	.uleb128 .LVU330
	.uleb128 0
.LLST16:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.Ltext0
	.uleb128 .LVL57-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.Ltext0
	.uleb128 .LVL58-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.Ltext0
	.uleb128 .LVL58-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU308
	.uleb128 .LVU312
	.uleb128 .LVU330
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL56-.Ltext0
	.uleb128 .LVL57-.Ltext0
	.uleb128 0x1
	.byte	0x5e
	.byte	0x4
	.uleb128 .LVL64-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x5e
	.byte	0
.LVUS19:
	.uleb128 .LVU122
	.uleb128 .LVU126
	.uleb128 .LVU295
	.uleb128 .LVU298
	.uleb128 .LVU298
	.uleb128 .LVU300
	.uleb128 .LVU314
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU322
	.uleb128 .LVU333
	.uleb128 0
.LLST19:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.Ltext0
	.uleb128 .LVL53-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.Ltext0
	.uleb128 .LVL53-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.Ltext0
	.uleb128 .LVL60-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL60-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS20:
	.uleb128 .LVU122
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU128
	.uleb128 .LVU295
	.uleb128 .LVU302
	.uleb128 .LVU302
	.uleb128 .LVU306
	.uleb128 .LVU314
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU322
	.uleb128 .LVU333
	.uleb128 0
.LLST20:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL52-.Ltext0
	.uleb128 .LVL54-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL54-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL58-.Ltext0
	.uleb128 .LVL59-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL59-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL65-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x5e
	.byte	0
.LVUS22:
	.uleb128 .LVU129
	.uleb128 .LVU133
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 .LVU289
	.uleb128 .LVU298
	.uleb128 .LVU304
	.uleb128 .LVU304
	.uleb128 .LVU306
	.uleb128 .LVU320
	.uleb128 .LVU322
.LLST22:
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.Ltext0
	.uleb128 .LVL50-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.Ltext0
	.uleb128 .LVL50-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.Ltext0
	.uleb128 .LVL55-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS23:
	.uleb128 .LVU298
	.uleb128 .LVU302
	.uleb128 .LVU302
	.uleb128 .LVU306
	.uleb128 .LVU320
	.uleb128 .LVU322
.LLST23:
	.byte	0x4
	.uleb128 .LVL53-.Ltext0
	.uleb128 .LVL54-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL54-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL60-.Ltext0
	.uleb128 .LVL61-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS25:
	.uleb128 .LVU136
	.uleb128 .LVU140
	.uleb128 .LVU273
	.uleb128 .LVU276
	.uleb128 .LVU276
	.uleb128 .LVU278
	.uleb128 .LVU287
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU295
	.uleb128 .LVU304
	.uleb128 .LVU306
.LLST25:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.Ltext0
	.uleb128 .LVL47-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.Ltext0
	.uleb128 .LVL47-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.Ltext0
	.uleb128 .LVL51-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-.Ltext0
	.uleb128 .LVL52-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS26:
	.uleb128 .LVU136
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU218
	.uleb128 .LVU266
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU295
	.uleb128 .LVU304
	.uleb128 .LVU306
	.uleb128 .LVU328
	.uleb128 .LVU330
.LLST26:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL42-.Ltext0
	.uleb128 0x1
	.byte	0x5f
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL46-.Ltext0
	.uleb128 0x1
	.byte	0x5f
	.byte	0x4
	.uleb128 .LVL46-.Ltext0
	.uleb128 .LVL49-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL50-.Ltext0
	.uleb128 .LVL52-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL55-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL63-.Ltext0
	.uleb128 .LVL64-.Ltext0
	.uleb128 0x1
	.byte	0x5f
	.byte	0
.LVUS28:
	.uleb128 .LVU144
	.uleb128 .LVU148
	.uleb128 .LVU266
	.uleb128 .LVU268
	.uleb128 .LVU268
	.uleb128 .LVU270
	.uleb128 .LVU276
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU284
	.uleb128 .LVU293
	.uleb128 .LVU295
.LLST28:
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL45-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.Ltext0
	.uleb128 .LVL45-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.Ltext0
	.uleb128 .LVL48-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.Ltext0
	.uleb128 .LVL49-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.Ltext0
	.uleb128 .LVL52-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU276
	.uleb128 .LVU284
	.uleb128 .LVU293
	.uleb128 .LVU295
.LLST29:
	.byte	0x4
	.uleb128 .LVL47-.Ltext0
	.uleb128 .LVL49-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL51-.Ltext0
	.uleb128 .LVL52-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS31:
	.uleb128 .LVU189
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU198
	.uleb128 .LVU268
	.uleb128 .LVU273
	.uleb128 .LVU282
	.uleb128 .LVU284
.LLST31:
	.byte	0x4
	.uleb128 .LVL38-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.Ltext0
	.uleb128 .LVL46-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.Ltext0
	.uleb128 .LVL49-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS32:
	.uleb128 .LVU189
	.uleb128 .LVU198
	.uleb128 .LVU268
	.uleb128 .LVU273
	.uleb128 .LVU282
	.uleb128 .LVU284
.LLST32:
	.byte	0x4
	.uleb128 .LVL38-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL45-.Ltext0
	.uleb128 .LVL46-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL48-.Ltext0
	.uleb128 .LVL49-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS34:
	.uleb128 .LVU156
	.uleb128 .LVU161
	.uleb128 .LVU195
	.uleb128 .LVU198
.LLST34:
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS35:
	.uleb128 .LVU156
	.uleb128 .LVU169
	.uleb128 .LVU195
	.uleb128 .LVU204
.LLST35:
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL6:
	.byte	0x4
	.uleb128 .LBB2-.Ltext0
	.uleb128 .LBE2-.Ltext0
	.byte	0x4
	.uleb128 .LBB3-.Ltext0
	.uleb128 .LBE3-.Ltext0
	.byte	0
.LLRL12:
	.byte	0x4
	.uleb128 .LBB21-.Ltext0
	.uleb128 .LBE21-.Ltext0
	.byte	0x4
	.uleb128 .LBB103-.Ltext0
	.uleb128 .LBE103-.Ltext0
	.byte	0x4
	.uleb128 .LBB104-.Ltext0
	.uleb128 .LBE104-.Ltext0
	.byte	0
.LLRL15:
	.byte	0x4
	.uleb128 .LBB23-.Ltext0
	.uleb128 .LBE23-.Ltext0
	.byte	0x4
	.uleb128 .LBB97-.Ltext0
	.uleb128 .LBE97-.Ltext0
	.byte	0x4
	.uleb128 .LBB98-.Ltext0
	.uleb128 .LBE98-.Ltext0
	.byte	0x4
	.uleb128 .LBB99-.Ltext0
	.uleb128 .LBE99-.Ltext0
	.byte	0x4
	.uleb128 .LBB100-.Ltext0
	.uleb128 .LBE100-.Ltext0
	.byte	0
.LLRL18:
	.byte	0x4
	.uleb128 .LBB25-.Ltext0
	.uleb128 .LBE25-.Ltext0
	.byte	0x4
	.uleb128 .LBB88-.Ltext0
	.uleb128 .LBE88-.Ltext0
	.byte	0x4
	.uleb128 .LBB89-.Ltext0
	.uleb128 .LBE89-.Ltext0
	.byte	0x4
	.uleb128 .LBB90-.Ltext0
	.uleb128 .LBE90-.Ltext0
	.byte	0x4
	.uleb128 .LBB91-.Ltext0
	.uleb128 .LBE91-.Ltext0
	.byte	0x4
	.uleb128 .LBB92-.Ltext0
	.uleb128 .LBE92-.Ltext0
	.byte	0
.LLRL21:
	.byte	0x4
	.uleb128 .LBB27-.Ltext0
	.uleb128 .LBE27-.Ltext0
	.byte	0x4
	.uleb128 .LBB78-.Ltext0
	.uleb128 .LBE78-.Ltext0
	.byte	0x4
	.uleb128 .LBB79-.Ltext0
	.uleb128 .LBE79-.Ltext0
	.byte	0x4
	.uleb128 .LBB80-.Ltext0
	.uleb128 .LBE80-.Ltext0
	.byte	0x4
	.uleb128 .LBB81-.Ltext0
	.uleb128 .LBE81-.Ltext0
	.byte	0x4
	.uleb128 .LBB82-.Ltext0
	.uleb128 .LBE82-.Ltext0
	.byte	0
.LLRL24:
	.byte	0x4
	.uleb128 .LBB29-.Ltext0
	.uleb128 .LBE29-.Ltext0
	.byte	0x4
	.uleb128 .LBB68-.Ltext0
	.uleb128 .LBE68-.Ltext0
	.byte	0x4
	.uleb128 .LBB69-.Ltext0
	.uleb128 .LBE69-.Ltext0
	.byte	0x4
	.uleb128 .LBB70-.Ltext0
	.uleb128 .LBE70-.Ltext0
	.byte	0x4
	.uleb128 .LBB71-.Ltext0
	.uleb128 .LBE71-.Ltext0
	.byte	0x4
	.uleb128 .LBB72-.Ltext0
	.uleb128 .LBE72-.Ltext0
	.byte	0
.LLRL27:
	.byte	0x4
	.uleb128 .LBB31-.Ltext0
	.uleb128 .LBE31-.Ltext0
	.byte	0x4
	.uleb128 .LBB58-.Ltext0
	.uleb128 .LBE58-.Ltext0
	.byte	0x4
	.uleb128 .LBB59-.Ltext0
	.uleb128 .LBE59-.Ltext0
	.byte	0x4
	.uleb128 .LBB60-.Ltext0
	.uleb128 .LBE60-.Ltext0
	.byte	0x4
	.uleb128 .LBB61-.Ltext0
	.uleb128 .LBE61-.Ltext0
	.byte	0x4
	.uleb128 .LBB62-.Ltext0
	.uleb128 .LBE62-.Ltext0
	.byte	0
.LLRL30:
	.byte	0x4
	.uleb128 .LBB33-.Ltext0
	.uleb128 .LBE33-.Ltext0
	.byte	0x4
	.uleb128 .LBB48-.Ltext0
	.uleb128 .LBE48-.Ltext0
	.byte	0x4
	.uleb128 .LBB49-.Ltext0
	.uleb128 .LBE49-.Ltext0
	.byte	0x4
	.uleb128 .LBB50-.Ltext0
	.uleb128 .LBE50-.Ltext0
	.byte	0x4
	.uleb128 .LBB51-.Ltext0
	.uleb128 .LBE51-.Ltext0
	.byte	0x4
	.uleb128 .LBB52-.Ltext0
	.uleb128 .LBE52-.Ltext0
	.byte	0
.LLRL33:
	.byte	0x4
	.uleb128 .LBB35-.Ltext0
	.uleb128 .LBE35-.Ltext0
	.byte	0x4
	.uleb128 .LBB40-.Ltext0
	.uleb128 .LBE40-.Ltext0
	.byte	0x4
	.uleb128 .LBB41-.Ltext0
	.uleb128 .LBE41-.Ltext0
	.byte	0x4
	.uleb128 .LBB42-.Ltext0
	.uleb128 .LBE42-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF12:
	.string	"wide"
.LASF17:
	.string	"ackermann"
.LASF10:
	.string	"grid"
.LASF6:
	.string	"pick"
.LASF9:
	.string	"life"
.LASF4:
	.string	"long unsigned int"
.LASF15:
	.string	"multiply"
.LASF2:
	.string	"float"
.LASF14:
	.string	"bits"
.LASF18:
	.string	"axpy"
.LASF8:
	.string	"unsigned char"
.LASF5:
	.string	"char"
.LASF3:
	.string	"long int"
.LASF7:
	.string	"clip"
.LASF11:
	.string	"double"
.LASF13:
	.string	"long double"
.LASF16:
	.string	"GNU C17 12.2.0 -masm=att -mtune=generic -march=x86-64 -g -O2 -fexceptions -fasynchronous-unwind-tables"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/c"
.LASF0:
	.string	"numbers.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
