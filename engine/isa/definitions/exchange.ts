import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { writeIf } from './conditional-write';

/** CMPXCHG8B and CMPXCHG16B: memory against high:low of RDX and RAX, and RCX:RBX into it where they agree. */
function compareExchangePair<V>(s: Sem<V>, half: 32 | 64): void {
  if (half === 64) {
    const misaligned = s.ne(s.and(s.address(0), s.lit(15)), s.lit(0));
    s.faultIf(misaligned, '#GP', 'the operand of CMPXCHG16B must be aligned to 16 bytes');
  }
  const upper = s.lit(half / 8);
  const low = s.readAt(0, s.lit(0), half);
  const high = s.readAt(0, upper, half);
  const rax = s.gpr('rax');
  const rdx = s.gpr('rdx');
  const isEqual = s.and(s.eq(low, s.zext(rax, half)), s.eq(high, s.zext(rdx, half)));
  s.writeAt(0, s.lit(0), s.select(isEqual, s.gpr('rbx'), low), half);
  s.writeAt(0, upper, s.select(isEqual, s.gpr('rcx'), high), half);
  s.setGpr('rax', s.select(isEqual, rax, low));
  s.setGpr('rdx', s.select(isEqual, rdx, high));
  s.setFlag('ZF', isEqual);
}

export const exchangeInstructions: readonly Instruction[] = [
  {
    mnemonic: 'xchg',
    summary: 'Exchanges the two operands; with memory it is always one indivisible access.',
    source: 'SDM Vol. 2D XCHG',
    semantics(s) {
      const [first, second] = [s.read(0), s.read(1)];
      s.write(0, second);
      s.write(1, first);
    },
  },
  {
    mnemonic: 'xadd',
    summary: 'Exchanges the operands, then leaves their sum in the destination.',
    source: 'SDM Vol. 2D XADD',
    semantics(s) {
      const width = s.width(0);
      const [destination, source] = [s.read(0), s.read(1)];
      const sum = s.zext(s.add(destination, source), width);
      s.write(1, destination);
      s.write(0, sum);
      s.setFlags('add', width, destination, source, sum);
    },
  },
  {
    mnemonic: 'cmpxchg',
    summary: 'If RAX equals the destination, stores the source there; else loads the destination into RAX.',
    source: 'SDM Vol. 2A CMPXCHG',
    modeled:
      "a 32-bit register that is not replaced keeps its upper half, as on AMD processors; Intel's manual writes it back",
    semantics(s) {
      const width = s.width(0);
      const rax = s.gpr('rax');
      const accumulator = s.zext(rax, width);
      const destination = s.read(0);
      const isEqual = s.eq(accumulator, destination);
      s.setFlags('sub', width, accumulator, destination, s.zext(s.sub(accumulator, destination), width));
      // Where they are equal RAX is not written at all: EAX then keeps its upper half.
      if (width === 32) s.setGpr('rax', s.select(isEqual, rax, destination));
      else s.setGpr('rax', s.select(isEqual, rax, destination), width);
      writeIf(s, isEqual, s.read(1));
    },
  },
  {
    mnemonic: 'cmpxchg8b',
    summary: 'Compares EDX:EAX with 8 bytes of memory; stores ECX:EBX there if equal, else loads them.',
    source: 'SDM Vol. 2A CMPXCHG8B/CMPXCHG16B',
    semantics: (s) => compareExchangePair(s, 32),
  },
  {
    mnemonic: 'cmpxchg16b',
    summary: 'Compares RDX:RAX with 16 bytes of memory; stores RCX:RBX there if equal, else loads them.',
    source: 'SDM Vol. 2A CMPXCHG8B/CMPXCHG16B',
    semantics: (s) => compareExchangePair(s, 64),
  },
];
