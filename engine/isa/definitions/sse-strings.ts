import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';
import { binary, immediate, unary, vectorPair as define } from './vector-access';

/** Of an explicit length, the magnitude counts, up to the number of elements. */
function length<V, X>(s: FullSem<V, X>, register: 'rax' | 'rdx', count: number): V {
  const isWide = s.form.mnemonic.endsWith('64');
  const value = s.sext(s.gpr(register), isWide ? 64 : 32);
  const magnitude = s.select(s.ltS(value, s.lit(0)), s.sub(s.lit(0), value), value);
  return s.select(s.ltU(s.lit(count), magnitude), s.lit(count), magnitude);
}

/** Source: SDM Vol. 2B §4.1, PCMPESTRI, PCMPESTRM, PCMPISTRI, PCMPISTRM. */
function compare<V, X>(s: FullSem<V, X>, isExplicit: boolean, givesMask: boolean): void {
  const { x } = s;
  const control = immediate(s);
  const count = (control & 1) === 0 ? 16 : 8;
  const b = x.read(1);
  const a = x.read(0);
  const lengthA = isExplicit ? length(s, 'rax', count) : x.stringLength(a, control);
  const lengthB = isExplicit ? length(s, 'rdx', count) : x.stringLength(b, control);
  const bits = x.compareStrings(control, a, b, lengthA, lengthB);
  if (givesMask) x.setXmm(0, (control & 0x40) === 0 ? x.fromScalar(bits) : x.spread(count === 16 ? 8 : 16, bits));
  else {
    const found = (control & 0x40) === 0 ? s.ctz(bits) : s.sub(s.lit(63), s.clz(bits));
    s.setGpr('rcx', s.select(bits, found, s.lit(count)), 32);
  }
  s.setFlag('CF', s.ne(bits, s.lit(0)));
  s.setFlag('ZF', s.ltU(lengthB, s.lit(count)));
  s.setFlag('SF', s.ltU(lengthA, s.lit(count)));
  s.setFlag('OF', s.and(bits, s.lit(1)));
  for (const flag of ['AF', 'PF'] as const) s.setFlag(flag, s.lit(0));
}

export const sseStringInstructions: readonly Instruction[] = [
  ...['pcmpestri', 'pcmpestri64'].flatMap(
    (mnemonic) =>
    define(mnemonic, 'Compares strings of the lengths in EAX and EDX; ECX receives the index of the first or last match.', 'Vol. 2B PCMPESTRI', (s) => compare(s, true, false)), // prettier-ignore
  ),
  ...['pcmpestrm', 'pcmpestrm64'].flatMap(
    (mnemonic) =>
    define(mnemonic, 'Compares strings of the lengths in EAX and EDX; XMM0 receives a mask of the matches.', 'Vol. 2B PCMPESTRM', (s) => compare(s, true, true)), // prettier-ignore
  ),
  ...define('pcmpistri', 'Compares strings that end with a zero; ECX receives the index of the first or last match.', 'Vol. 2B PCMPISTRI', (s) => compare(s, false, false)), // prettier-ignore
  ...define('pcmpistrm', 'Compares strings that end with a zero; XMM0 receives a mask of the matches.', 'Vol. 2B PCMPISTRM', (s) => compare(s, false, true)), // prettier-ignore
  ...define('mpsadbw', 'Sums absolute differences of four bytes at eight places in turn.', 'Vol. 2B MPSADBW', (s) => binary(s, (a, b) => s.x.helper('multipleSad', [a, b], immediate(s)))), // prettier-ignore
  ...define('phminposuw', 'Finds the smallest unsigned word and its index.', 'Vol. 2B PHMINPOSUW', (s) => unary(s, (a) => s.x.helper('minimumPosition', [a], 0))), // prettier-ignore
];
