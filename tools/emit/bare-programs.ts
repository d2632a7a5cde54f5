/**
 * Ring 0 programs that change what fast engines rest on: their own instructions, page tables, address spaces, rights, the
 * trap flag. For a bare computer; machine code by GNU as 2.40.
 */
export const BARE_PROGRAMS: readonly (readonly [string, string])[] = [
  /*
   * mov $60,%ecx; xor %edx,%edx; again: patched: mov $1,%eax; add %rax,%rdx; addl $3,patched+1(%rip); imul $7,%rdx,%rdx;
   * dec %ecx; jnz again; hlt
   */
  ['a loop that rewrites its own immediate', 'b93c00000031d2b8010000004801c28305f2ffffff03486bd207ffc975e9f4'],
  /*
   * mov $0x8000,%esp; mov $0x103000,%edi; movl $0xc3c0ff48,(%rdi); mov $6,%ecx; again: mov $3,%ebx; inner: call *%rdi;
   * mov %rax,0x800(%rdi); dec %ebx; jnz inner; xorl $0x80000,(%rdi); incq 0x810(%rdi); dec %ecx; jnz again; hlt
   */
  [
    'a function rewritten between calls, in a page with data',
    'bc00800000bf00301000c70748ffc0c3b906000000bb03000000ffd748898700080000ffcb75f381370000080048ff8710080000ffc975ddf4',
  ],
  /*
   * mov $0x8000,%esp; mov $0x200000,%esi; mov $0x5000,%edi; mov $30,%ecx; again: mov (%rsi),%rax; add %rax,%rdx;
   * mov %rcx,(%rsi); xorq $0x3000,(%rdi); add (%rsi),%rdx; imul $13,%rdx,%rdx; test $3,%cl; jz stale; invlpg (%rsi);
   * stale: add (%rsi),%rdx; movq %rdx,8(%rsi); dec %ecx; jnz again; hlt
   */
  [
    'a page that is mapped anew, with INVLPG and without',
    'bc00800000be00002000bf00500000b91e000000488b064801c248890e48813700300000480316486bd20df6c10374030f013e480316488956' +
      '08ffc975d6f4',
  ],
  /*
   * mov $0x8000,%esp; mov $0x200000,%esi; mov $20,%ecx; mov $0x1000,%r8d; mov $0x6000,%r9d; again: mov $5,%ebx;
   * inner: add (%rsi),%rdx; mov %rdx,8(%rsi); add %rbx,(%rsi); dec %ebx; jnz inner; xchg %r8,%r9; mov %r8,%cr3; dec %ecx;
   * jnz again; hlt
   */
  [
    'two address spaces in turn',
    'bc00800000be00002000b91400000041b80010000041b900600000bb050000004803164889560848011effcb75f24d87c1410f22d8ffc975e2f4',
  ],
  /*
   * mov $0x8000,%esp; mov $0x300000,%esi; mov $20,%ecx; stac; again: add (%rsi,%rcx,8),%rdx; mov %rdx,(%rsi,%rcx,8);
   * dec %ecx; jnz again; clac; mov $3,%ecx; add 8(%rsi),%rdx; hlt
   */
  [
    'user memory under SMAP with AC and then without: a fault',
    'bc00800000be00003000b9140000000f01cb480314ce488914ceffc975f40f01cab90300000048035608f4',
  ],
  // mov $0x8000,%esp; mov $5,%eax; pushfq; orl $0x100,(%rsp); popfq; add $1,%eax; add $2,%eax; hlt
  ['the trap flag set by POPF', 'bc00800000b8050000009c810c24000100009d83c00183c002f4'],
  /*
   * mov $0x8000,%esp; mov $9,%ecx; again: cmp $5,%ecx; call f; setb %al; shl %cl,%r8; adc %rcx,%r9; inc %r10;
   * rcl $1,%r11; test $3,%ecx; pushfq; pop %r12; xor %r12,%r13; loop again; hlt; f: pushfq; sub $3,%r9b; popfq; ret
   */
  [
    'flags that live across blocks',
    'bc00800000b90900000083f905e81e0000000f92c049d3e04911c949ffc249d1d3f7c1030000009c415c4d31e5e2dbf49c4180e9039dc3',
  ],
  // mov $0x3ffff0,%esi; mov $100,%ecx; top: mov (%rsi),%al; lea 1(%rsi),%rsi; dec %ecx; jnz top; hlt
  ['a fault at the head of a loop, under the flags of its end', 'bef0ff3f00b9640000008a06488d7601ffc975f6f4'],
  /*
   * mov $0x201000,%esi; mov $60,%ecx; movabs $0x1122334455667788,%r9; top: mov -64(%rsi),%r8; mov %rcx,-64(%rsi);
   * add %r9,-4(%rsi); add -3(%rsi),%rdx; dec %ecx; jnz top; hlt
   */
  [
    'accesses across two pages that are not neighbours',
    'be00102000b93c00000049b988776655443322114c8b46c048894ec04c014efc480356fdffc975ecf4',
  ],
  /*
   * mov $3,%ebx; again: mov $0x180000,%esi; mov $0x180003,%edi; mov $0x2000,%ecx; rep movsb; mov $0x1b0001,%edi;
   * mov $0x777,%ecx; mov $0xab,%al; rep stosb; dec %ebx; jnz again; hlt
   */
  [
    'a repeated move onto itself, and a repeated store',
    'bb03000000be00001800bf03001800b900200000f3a4bf01001b00b977070000b0abf3aaffcb75def4',
  ],
  // mov $0x180000,%esi; mov $0x180003,%edi; mov $0x200,%ecx; rep movsq; hlt
  ['repeated moves of elements that overlap and cross pages', 'be00001800bf03001800b900020000f348a5f4'],
  // mov $0x180000,%esi; mov $0x3f7ff0,%edi; mov $0x2000,%ecx; rep movsq; hlt
  ['a repeated move that faults behind the first pause', 'be00001800bff07f3f00b900200000f348a5f4'],
  // std; mov $0x188000,%esi; mov $0x1b0000,%edi; mov $0x200,%ecx; rep movsq; hlt
  ['a repeated move backwards', 'fdbe00801800bf00001b00b900020000f348a5f4'],
  // mov $0x180000,%esi; mov $0x101000,%edi; mov $0x200,%ecx; rep movsq; mov $0x100007,%edi; mov $1,%ecx; rep stosb; hlt
  ['a repeated store into its own code', 'be00001800bf00101000b900020000f348a5bf07001000b901000000f3aaf4'],
];
