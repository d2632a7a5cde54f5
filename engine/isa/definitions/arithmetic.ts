import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import type { FlagsKind, Sem } from '../sem';

type Compute = <V>(s: Sem<V>, a: V, b: V) => V;

/** `r = compute(a, b)` of operands 0 and 1, with the flags of `kind`; written back unless `isCompare`. */
function binaryArithmetic<V>(s: Sem<V>, kind: FlagsKind, compute: Compute, isCompare = false): void {
  const width = s.width(0);
  const [a, b] = [s.read(0), s.read(1)];
  const r = s.zext(compute(s, a, b), width);
  if (!isCompare) s.write(0, r);
  s.setFlags(kind, width, a, b, r);
}

/** INC and DEC. */
function byOne<V>(s: Sem<V>, kind: 'inc' | 'dec'): void {
  const width = s.width(0);
  const a = s.read(0);
  const one = s.lit(1);
  const r = s.zext(kind === 'inc' ? s.add(a, one) : s.sub(a, one), width);
  s.write(0, r);
  s.setFlags(kind, width, a, one, r);
}

/** ADCX and ADOX: a sum whose carry goes through one flag and touches no other. */
function addThrough<V>(s: Sem<V>, flag: 'CF' | 'OF'): void {
  const width: Width = s.width(0);
  const [a, b] = [s.read(0), s.read(1)];
  const r = s.zext(s.add(s.add(a, b), s.flag(flag)), width);
  const carries = s.or(s.and(a, b), s.and(s.or(a, b), s.not(r)));
  s.write(0, r);
  s.setFlag(flag, s.and(s.shrU(carries, s.lit(width - 1)), s.lit(1)));
}

export const arithmeticInstructions: readonly Instruction[] = [
  {
    mnemonic: 'add',
    summary: 'Adds the source to the destination.',
    source: 'SDM Vol. 2A ADD',
    semantics: (s) => binaryArithmetic(s, 'add', (t, a, b) => t.add(a, b)),
  },
  {
    mnemonic: 'adc',
    summary: 'Adds the source and the carry flag to the destination; for sums wider than a register.',
    source: 'SDM Vol. 2A ADC',
    semantics: (s) => binaryArithmetic(s, 'add', (t, a, b) => t.add(t.add(a, b), t.flag('CF'))),
  },
  {
    mnemonic: 'sub',
    summary: 'Subtracts the source from the destination.',
    source: 'SDM Vol. 2B SUB',
    semantics: (s) => binaryArithmetic(s, 'sub', (t, a, b) => t.sub(a, b)),
  },
  {
    mnemonic: 'sbb',
    summary: 'Subtracts the source and the carry flag (the borrow) from the destination.',
    source: 'SDM Vol. 2B SBB',
    semantics: (s) => binaryArithmetic(s, 'sub', (t, a, b) => t.sub(t.sub(a, b), t.flag('CF'))),
  },
  {
    mnemonic: 'cmp',
    summary: 'Subtracts the second operand from the first, sets the flags and forgets the difference.',
    source: 'SDM Vol. 2A CMP',
    semantics: (s) => binaryArithmetic(s, 'sub', (t, a, b) => t.sub(a, b), true),
  },
  {
    mnemonic: 'neg',
    summary: 'Subtracts the operand from zero: changes its sign.',
    source: 'SDM Vol. 2B NEG',
    semantics(s) {
      const width = s.width(0);
      const [zero, b] = [s.lit(0), s.read(0)];
      const r = s.zext(s.sub(zero, b), width);
      s.write(0, r);
      s.setFlags('sub', width, zero, b, r);
    },
  },
  {
    mnemonic: 'inc',
    summary: 'Adds 1; the carry flag stays as it is.',
    source: 'SDM Vol. 2A INC',
    semantics: (s) => byOne(s, 'inc'),
  },
  {
    mnemonic: 'dec',
    summary: 'Subtracts 1; the carry flag stays as it is.',
    source: 'SDM Vol. 2A DEC',
    semantics: (s) => byOne(s, 'dec'),
  },
  {
    mnemonic: 'adcx',
    summary: 'Adds the source and CF to the destination, and sets CF alone.',
    source: 'SDM Vol. 2A ADCX',
    semantics: (s) => addThrough(s, 'CF'),
  },
  {
    mnemonic: 'adox',
    summary: 'Adds the source and OF to the destination, and sets OF alone.',
    source: 'SDM Vol. 2A ADOX',
    semantics: (s) => addThrough(s, 'OF'),
  },
];
