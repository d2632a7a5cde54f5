/** A whole program for the twins: code for `CODE_BASE` that works on the data pages and ends in UD2. */
export interface TwinProgram {
  readonly name: string;
  readonly about: string;
  /** AT&T source, and what GNU as 2.40 makes of it. */
  readonly source: string;
  readonly code: string;
}

export const TWIN_PROGRAMS: readonly TwinProgram[] = [
  {
    name: 'sieve',
    about: 'primes below 2048, three times',
    source: `
_start:
    mov $3, %r12d
again:
    mov $0x20000000, %edi
    mov $2048, %ecx
    mov %edi, %esi
fill:
    movb $1, (%rsi)
    inc %rsi
    dec %rcx
    jnz fill
    xor %eax, %eax
    mov $2, %ebx
next:
    cmpb $0, (%rdi,%rbx)
    je composite
    inc %eax
    mov %rbx, %rdx
    imul %rbx, %rdx
strike:
    cmp $2048, %rdx
    jae composite
    movb $0, (%rdi,%rdx)
    add %rbx, %rdx
    jmp strike
composite:
    inc %rbx
    cmp $2048, %rbx
    jb next
    dec %r12d
    jnz again
    ud2
`,
    code:
      '41bc03000000bf00000020b90008000089fec6060148ffc648ffc975f531c0bb02000000803c1f00741bffc04889da48' +
      '0fafd34881fa000800007309c60417004801daebee48ffc34881fb0008000072d341ffcc75b00f0b',
  },
  {
    name: 'fib',
    about: 'fib(15), recursive',
    source: `
_start:
    mov $0x20002f00, %esp
    mov $15, %edi
    call fib
    ud2
fib:
    push %rbx
    push %rbp
    mov %edi, %ebx
    cmp $1, %edi
    jle small
    lea -1(%rbx), %edi
    call fib
    mov %rax, %rbp
    lea -2(%rbx), %edi
    call fib
    add %rbp, %rax
    pop %rbp
    pop %rbx
    ret
small:
    movslq %ebx, %rax
    pop %rbp
    pop %rbx
    ret
`,
    code:
      'bc002f0020bf0f000000e8020000000f0b535589fb83ff017e198d7bffe8efffffff4889c58d7bfee8e4ffffff4801e8' +
      '5d5bc34863c35d5bc3',
  },
  {
    name: 'wide',
    about: 'carries across the head of a loop, rotates through carry, shifts by CL',
    source: `
_start:
    mov $0x20002f00, %esp
    mov $50, %r12d
again:
    mov $0x20000000, %esi
    mov $0x20000800, %edi
    mov $64, %ecx
    clc
sum:
    mov (%rsi), %rax
    adc %rax, (%rdi)
    lea 8(%rsi), %rsi
    lea 8(%rdi), %rdi
    dec %ecx
    jnz sum
    setc %r8b
    mov $64, %ecx
turn:
    rcl $1, %r9
    rol %cl, %r10
    shl %cl, %r11
    pushfq
    pop %rdx
    xor %rdx, %r13
    loop turn
    dec %r12d
    jnz again
    ud2
`,
    code:
      'bc002f002041bc32000000be00000020bf00080020b940000000f8488b06481107488d7608488d7f08ffc975ee410f92' +
      'c0b94000000049d1d149d3c249d3e39c5a4931d5e2f041ffcc75c00f0b',
  },
  {
    name: 'sort',
    about: 'insertion sort, sums, a division, a byte copy by REP',
    source: `
_start:
    mov $0x20000000, %edi
    mov $1, %ecx
outer:
    mov (%rdi,%rcx,8), %rax
    mov %rcx, %rdx
inner:
    test %rdx, %rdx
    jz place
    mov -8(%rdi,%rdx,8), %rbx
    cmp %rax, %rbx
    jle place
    mov %rbx, (%rdi,%rdx,8)
    dec %rdx
    jmp inner
place:
    mov %rax, (%rdi,%rdx,8)
    inc %rcx
    cmp $128, %rcx
    jne outer
    xor %r8d, %r8d
    xor %ecx, %ecx
weigh:
    mov (%rdi,%rcx,8), %rax
    imul %rcx, %rax
    add %rax, %r8
    inc %ecx
    cmp $128, %ecx
    jb weigh
    mov %r8, %rax
    xor %edx, %edx
    mov $1000003, %ebx
    div %rbx
    mov $0x20000000, %esi
    mov $0x20001ff0, %edi
    mov $1024, %ecx
    rep movsb
    ud2
`,
    code:
      'bf00000020b901000000488b04cf4889ca4885d27413488b5cd7f84839c37e0948891cd748ffcaebe8488904d748ffc1' +
      '4881f98000000075d14531c031c9488b04cf480fafc14901c0ffc181f98000000072eb4c89c031d2bb43420f0048f7f3' +
      'be00000020bff01f0020b900040000f3a40f0b',
  },
  {
    name: 'jumps',
    about: 'a jump table, conditional moves',
    source: `
_start:
    mov $0x20000000, %edi
    lea even(%rip), %rax
    mov %rax, (%rdi)
    lea odd(%rip), %rax
    mov %rax, 8(%rdi)
    mov $2000, %ecx
    xor %edx, %edx
turn:
    mov %ecx, %eax
    and $1, %eax
    jmp *(%rdi,%rax,8)
even:
    add $3, %rdx
    jmp join
odd:
    lea (%rdx,%rdx,2), %rdx
    bt $13, %rdx
    sbb %rbx, %rbx
    xor %rbx, %rdx
join:
    cmp $1000, %ecx
    cmove %ecx, %r8d
    setg %r9b
    sub $1, %ecx
    jne turn
    ud2
`,
    code:
      'bf00000020488d051d000000488907488d051900000048894708b9d007000031d289c883e001ff24c74883c203eb0f48' +
      '8d1452480fbae20d4819db4831da81f9e8030000440f44c1410f9fc183e90175d00f0b',
  },
  {
    name: 'divide',
    about: 'divisions of all widths',
    source: `
_start:
    mov $2000, %r12d
    mov $0x9e3779b97f4a7c15, %r13
again:
    imul $0x5851f42d, %r13, %r13
    add $0x14057b7e, %r13
    mov %r13, %rbx
    shr %cl, %rbx
    or $1, %rbx
    mov %r13, %rax
    bswap %rax
    cqto
    idiv %rbx
    add %rax, %r8
    xor %rdx, %r9
    mov %r13, %rax
    xor %edx, %edx
    div %rbx
    add %rax, %r8
    xor %rdx, %r9
    mov %r13d, %eax
    cltd
    or $0x100, %ebx
    idiv %ebx
    add %rax, %r10
    xor %rdx, %r11
    movzwl %r13w, %eax
    mov $251, %bl
    xor %ah, %ah
    div %bl
    add %ax, %r10w
    inc %ecx
    dec %r12d
    jnz again
    ud2
`,
    code:
      '41bcd007000049bd157c4a7fb979379e4d69ed2df451584981c57e7b05144c89eb48d3eb4883cb014c89e8480fc84899' +
      '48f7fb4901c04931d14c89e831d248f7f34901c04931d14489e89981cb00010000f7fb4901c24931d3410fb7c5b3fb30' +
      'e4f6f3664101c2ffc141ffcc75a20f0b',
  },
];
