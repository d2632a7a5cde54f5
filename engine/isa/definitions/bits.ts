import type { StatusFlag } from '../../core/rflags';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { writeIf } from './conditional-write';

type Change = (<V>(s: Sem<V>, value: V, mask: V) => V) | null;

/**
 * BT and its kin. A register offset with a memory operand is signed and reaches beyond it: whole operands away. An
 * immediate offset, or one into a register, is taken modulo the width. Source: SDM Vol. 1 §3.7.6, Vol. 2A BT.
 */
function bitTest<V>(s: Sem<V>, change: Change): void {
  const width = s.width(0);
  const [base, selector] = s.form.operands;
  const offset = s.read(1);
  const mask = s.shl(s.lit(1), s.and(offset, s.lit(width - 1)));
  const reaches = base.kind === 'memory' && selector.kind === 'register';
  const bytes = s.lit(width / 8);
  const away = reaches ? s.mul(s.shrS(s.sext(offset, width), s.lit(Math.log2(width))), bytes) : s.lit(0);
  const value = reaches ? s.readAt(0, away, s.width(0)) : s.read(0);
  if (change !== null && reaches) s.writeAt(0, away, change(s, value, mask), s.width(0));
  else if (change !== null) s.write(0, change(s, value, mask));
  s.setFlag('CF', s.ne(s.and(value, mask), s.lit(0)));
  s.undefinedFlags(['OF', 'SF', 'AF', 'PF']);
}

const ALL_BUT_ZF = ['CF', 'OF', 'SF', 'AF', 'PF'] as const satisfies readonly StatusFlag[];

/** BSF and BSR: a source of 0 leaves the destination, all 64 bits of it, as it was. */
function scan<V>(s: Sem<V>, position: (value: V) => V): void {
  const source = s.read(1);
  const isZero = s.eqz(source);
  s.setFlag('ZF', isZero);
  s.undefinedFlags(ALL_BUT_ZF);
  writeIf(s, s.eqz(isZero), position(source));
}

/** TZCNT and LZCNT. */
function count<V>(s: Sem<V>, zeros: V, source: V): void {
  s.write(0, zeros);
  s.setFlag('CF', s.eqz(source));
  s.setFlag('ZF', s.eqz(zeros));
  s.undefinedFlags(['OF', 'SF', 'AF', 'PF']);
}

/** Flags of the BMI1 logic: SF and ZF from the result, OF cleared, AF and PF open. */
function bmiFlags<V>(s: Sem<V>, result: V, carry: V): void {
  s.setFlags('logic', s.width(0), result, result, result);
  s.setFlag('CF', carry);
  s.undefinedFlags(['AF', 'PF']);
}

/** BLSI, BLSR, BLSMSK: `compute` of the source and the source less one. */
function lowestSet<V>(s: Sem<V>, compute: (a: V, less: V) => V, carry: (source: V) => V): void {
  const width = s.width(0);
  const source = s.read(1);
  const result = s.zext(compute(source, s.sub(source, s.lit(1))), width);
  s.write(0, result);
  bmiFlags(s, result, carry(source));
}

/** PDEP scatters the low bits of `source` to the set bits of `mask`; PEXT gathers them. 64 steps, one for each bit. */
function permute<V>(s: Sem<V>, isDeposit: boolean): void {
  const [source, mask] = [s.read(1), s.read(2)];
  let result = s.lit(0);
  let taken = s.lit(0);
  for (let i = 0; i < s.width(0); i++) {
    const wanted = s.and(s.shrU(mask, s.lit(i)), s.lit(1));
    const from = isDeposit ? taken : s.lit(i);
    const bit = s.and(s.and(s.shrU(source, from), s.lit(1)), wanted);
    result = s.or(result, s.shl(bit, isDeposit ? s.lit(i) : taken));
    taken = s.add(taken, wanted);
  }
  s.write(0, result);
}

const bitTests: readonly (readonly [string, string, Change])[] = [
  ['bt', 'Copies the chosen bit of the operand to CF.', null],
  ['bts', 'Copies the chosen bit to CF, then sets it.', (s, value, mask) => s.or(value, mask)],
  ['btr', 'Copies the chosen bit to CF, then clears it.', (s, value, mask) => s.and(value, s.not(mask))],
  ['btc', 'Copies the chosen bit to CF, then inverts it.', (s, value, mask) => s.xor(value, mask)],
];

export const bitInstructions: readonly Instruction[] = [
  ...bitTests.map(
    ([mnemonic, summary, change]): Instruction => ({
      mnemonic,
      summary,
      source: `SDM Vol. 2A ${mnemonic.toUpperCase()}`,
      semantics: (s) => bitTest(s, change),
    }),
  ),
  {
    mnemonic: 'bsf',
    summary: 'Finds the lowest set bit; ZF tells that there is none.',
    source: 'SDM Vol. 2A BSF; AMD APM Vol. 3 BSF for a source of 0',
    modeled: 'a source of 0 leaves the destination as it was, as the AMD manual says',
    semantics: (s) => scan(s, (value) => s.ctz(value)),
  },
  {
    mnemonic: 'bsr',
    summary: 'Finds the highest set bit; ZF tells that there is none.',
    source: 'SDM Vol. 2A BSR; AMD APM Vol. 3 BSR for a source of 0',
    modeled: 'a source of 0 leaves the destination as it was, as the AMD manual says',
    semantics: (s) => scan(s, (value) => s.sub(s.lit(63), s.clz(value))),
  },
  {
    mnemonic: 'tzcnt',
    summary: 'Counts the zero bits below the lowest set bit; the operand size if there is none.',
    source: 'SDM Vol. 2B TZCNT',
    semantics(s) {
      const [source, width] = [s.read(1), s.width(0)];
      count(s, s.select(source, s.ctz(source), s.lit(width)), source);
    },
  },
  {
    mnemonic: 'lzcnt',
    summary: 'Counts the zero bits above the highest set bit; the operand size if there is none.',
    source: 'SDM Vol. 2A LZCNT',
    semantics(s) {
      const source = s.read(1);
      count(s, s.sub(s.clz(source), s.lit(64 - s.width(0))), source);
    },
  },
  {
    mnemonic: 'popcnt',
    summary: 'Counts the set bits.',
    source: 'SDM Vol. 2B POPCNT',
    semantics(s) {
      const source = s.read(1);
      s.write(0, s.popcnt(source));
      for (const flag of ['CF', 'PF', 'AF', 'SF', 'OF'] as const) s.setFlag(flag, s.lit(0));
      s.setFlag('ZF', s.eqz(source));
    },
  },
  {
    mnemonic: 'andn',
    summary: 'Keeps the bits of the second source that are clear in the first.',
    source: 'SDM Vol. 2A ANDN',
    semantics(s) {
      const result = s.and(s.not(s.read(1)), s.read(2));
      s.write(0, result);
      bmiFlags(s, result, s.lit(0));
    },
  },
  {
    mnemonic: 'blsi',
    summary: 'Keeps only the lowest set bit.',
    source: 'SDM Vol. 2A BLSI',
    semantics: (s) => lowestSet(s, (a, less) => s.and(a, s.not(less)), (source) => s.ne(source, s.lit(0))),
  }, // prettier-ignore
  {
    mnemonic: 'blsr',
    summary: 'Clears the lowest set bit.',
    source: 'SDM Vol. 2A BLSR',
    semantics: (s) => lowestSet(s, (a, less) => s.and(a, less), (source) => s.eqz(source)),
  }, // prettier-ignore
  {
    mnemonic: 'blsmsk',
    summary: 'Sets every bit up to and including the lowest set one.',
    source: 'SDM Vol. 2A BLSMSK',
    semantics: (s) => lowestSet(s, (a, less) => s.xor(a, less), (source) => s.eqz(source)),
  }, // prettier-ignore
  {
    mnemonic: 'bextr',
    summary: 'Extracts a run of bits: start in bits 7:0 of the last operand, length in bits 15:8.',
    source: 'SDM Vol. 2A BEXTR',
    semantics(s) {
      const control = s.read(2);
      const length = s.and(s.shrU(control, s.lit(8)), s.lit(0xff));
      const mask = s.sub(s.shl(s.lit(1), length), s.lit(1));
      const result = s.and(s.shrU(s.read(1), s.zext(control, 8)), mask);
      s.write(0, result);
      s.setFlags('logic', s.width(0), result, result, result);
      s.undefinedFlags(['AF', 'SF', 'PF']);
    },
  },
  {
    mnemonic: 'bzhi',
    summary: 'Clears the bits from the given position upwards.',
    source: 'SDM Vol. 2A BZHI',
    semantics(s) {
      const from = s.zext(s.read(2), 8);
      const result = s.and(s.read(1), s.sub(s.shl(s.lit(1), from), s.lit(1)));
      s.write(0, result);
      bmiFlags(s, result, s.ltU(s.lit(s.width(0) - 1), from));
    },
  },
  {
    mnemonic: 'pdep',
    summary: 'Spreads the low bits of the source over the positions that the mask sets.',
    source: 'SDM Vol. 2B PDEP',
    semantics: (s) => permute(s, true),
  },
  {
    mnemonic: 'pext',
    summary: 'Collects the bits of the source that the mask selects at the low end.',
    source: 'SDM Vol. 2B PEXT',
    semantics: (s) => permute(s, false),
  },
  {
    mnemonic: 'crc32',
    summary: 'Takes the source into a running CRC-32C checksum.',
    source: 'SDM Vol. 2A CRC32',
    semantics(s) {
      let rest = s.xor(s.zext(s.read(0), 32), s.read(1));
      for (let i = 0; i < s.width(1); i++) {
        const divisor = s.select(s.and(rest, s.lit(1)), s.lit(0x82f6_3b78), s.lit(0));
        rest = s.xor(s.shrU(rest, s.lit(1)), divisor);
      }
      s.write(0, rest);
    },
  },
];
