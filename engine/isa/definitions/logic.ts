import type { Instruction } from '../instruction';
import type { Sem } from '../sem';

type Compute = <V>(s: Sem<V>, a: V, b: V) => V;

/** A bitwise operation of operands 0 and 1: CF and OF cleared, AF undefined. */
function bitwise<V>(s: Sem<V>, compute: Compute, isTest = false): void {
  const width = s.width(0);
  const r = compute(s, s.read(0), s.read(1));
  if (!isTest) s.write(0, r);
  s.setFlags('logic', width, r, r, r);
  s.undefinedFlags(['AF']);
}

export const logicInstructions: readonly Instruction[] = [
  {
    mnemonic: 'and',
    summary: 'Keeps the bits that are set in both operands.',
    source: 'SDM Vol. 2A AND',
    semantics: (s) => bitwise(s, (t, a, b) => t.and(a, b)),
  },
  {
    mnemonic: 'or',
    summary: 'Sets the bits that are set in either operand.',
    source: 'SDM Vol. 2B OR',
    semantics: (s) => bitwise(s, (t, a, b) => t.or(a, b)),
  },
  {
    mnemonic: 'xor',
    summary: 'Sets the bits in which the operands differ; of a register with itself: zero.',
    source: 'SDM Vol. 2D XOR',
    semantics: (s) => bitwise(s, (t, a, b) => t.xor(a, b)),
  },
  {
    mnemonic: 'test',
    summary: 'Sets the flags as AND would and forgets the result.',
    source: 'SDM Vol. 2B TEST',
    semantics: (s) => bitwise(s, (t, a, b) => t.and(a, b), true),
  },
  {
    mnemonic: 'not',
    summary: 'Inverts every bit; no flag changes.',
    source: 'SDM Vol. 2B NOT',
    semantics: (s) => s.write(0, s.not(s.read(0))),
  },
];
