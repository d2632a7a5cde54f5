import type { Instruction } from '../instruction';
import type { FullSem, Lane, ShiftOp } from '../vector-sem';
import { blend } from './sse-shuffles';
import { binary, halves, immediate, run, vectorInstruction as define } from './vector-access';

/** The low lane of the source in every lane. */
function broadcast<V, X>(s: FullSem<V, X>, width: Lane): void {
  s.x.write(0, s.x.broadcast(width, s.x.lane(s.x.read(1), width, 0)));
}
function broadcastHalf<V, X>(s: FullSem<V, X>): void {
  const value = s.x.read(1);
  s.x.write(0, s.x.join(value, value));
}

/** VINSERTF128: the last source in place of one half of the first. */
function insertHalf<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  const value = x.read(2);
  const whole = x.read(1);
  x.write(0, (immediate(s) & 1) === 0 ? x.join(value, x.half(whole, 1)) : x.join(x.half(whole, 0), value));
}
const extractHalf = <V, X>(s: FullSem<V, X>): void =>
  s.x.write(0, s.x.half(s.x.read(1), (immediate(s) & 1) === 0 ? 0 : 1));

/** VPERM2F128: four bits of the immediate for each half: which of the four halves, or zeros. */
function permuteHalves<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  const control = immediate(s);
  binary(s, (a, b) => {
    const pick = (field: number): X => {
      if ((field & 8) !== 0) return x.zero();
      return x.half((field & 2) === 0 ? a : b, (field & 1) === 0 ? 0 : 1);
    };
    return x.join(pick(control & 15), pick(control >> 4));
  });
}

/** VPERMQ, VPERMPD: each quadword by two bits of the immediate. */
function permuteQuadwords<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  const control = immediate(s);
  const value = x.read(1);
  const [low, high] = [x.half(value, 0), x.half(value, 1)];
  const pick = (half: number): X => {
    const bytes = [0, 1].flatMap((lane) => run(((control >> (half * 4 + lane * 2)) & 3) * 8, 8));
    return x.shuffle(low, high, bytes);
  };
  x.write(0, x.join(pick(0), pick(1)));
}

/** VPERMD, VPERMPS: the indices come first. */
const permuteByIndex = <V, X>(s: FullSem<V, X>): void => s.x.write(0, s.x.lookUp(32, s.x.read(2), s.x.read(1)));

/** VPERMILPS, VPERMILPD: within each half, by an immediate or by the low bits of each index. */
function permuteSingles<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  if (s.form.operands[2].kind === 'immediate') {
    const control = immediate(s);
    const bytes = run(0, 4).flatMap((lane) => run(((control >> (lane * 2)) & 3) * 4, 4));
    const value = x.read(1);
    return x.write(0, x.shuffle(value, value, bytes));
  }
  binary(s, (a, indices) => {
    const low = x.and(indices, x.broadcast(32, s.lit(3)));
    const first = x.lanes('mulLow', 32, low, x.broadcast(32, s.lit(0x0404_0404)));
    return x.swizzle(a, x.lanes('add', 32, first, x.broadcast(32, s.lit(0x0302_0100))));
  });
}
function permuteDoubles<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  if (s.form.operands[2].kind === 'immediate') {
    const control = immediate(s);
    const bytes = run(0, 2 * halves(s)).flatMap((lane) => run(((control >> lane) & 1) * 8, 8));
    const value = x.read(1);
    return x.write(0, x.shuffle(value, value, bytes));
  }
  binary(s, (a, indices) => {
    const [lows, highs] = [0, 8].map((first) => x.shuffle(a, a, [...run(first, 8), ...run(first, 8)]));
    // Bit 1 decides.
    const takesHigh = x.lanes('gtS', 64, x.zero(), x.shift('shl', 64, indices, s.lit(62)));
    return x.or(x.and(highs, takesHigh), x.andNot(takesHigh, lows));
  });
}

/** VTESTPS, VTESTPD: PTEST of the signs. */
function testSigns<V, X>(s: FullSem<V, X>, width: 32 | 64): void {
  const { x } = s;
  const b = x.read(1);
  const a = x.read(0);
  s.setFlag('ZF', s.eqz(x.mask(width, x.and(a, b))));
  s.setFlag('CF', s.eqz(x.mask(width, x.andNot(a, b))));
  for (const flag of ['OF', 'AF', 'SF', 'PF'] as const) s.setFlag(flag, s.lit(0));
}

/** VMASKMOVPS and its kin: a load into a register, or a store of a register. */
function maskedMove<V, X>(s: FullSem<V, X>, width: 32 | 64): void {
  const mask = s.x.read(1);
  if (s.form.operands[0].kind === 'memory') s.x.storeMasked(0, s.x.read(2), mask, width);
  else s.x.write(0, s.x.loadMasked(2, mask, width));
}

/** The first 16 registers, or outside 64-bit mode 8, with zeros above bit 127, or in all of them. */
function clearRegisters<V, X>(s: FullSem<V, X>, keepsLow: boolean): void {
  for (const number of run(0, s.form.mode === 64 ? 16 : 8)) s.x.setXmm(number, keepsLow ? s.x.xmm(number) : s.x.zero());
}

const EACH: readonly (readonly [mnemonic: string, op: ShiftOp, width: 32 | 64, words: string])[] = [
  ['vpsllvd', 'shl', 32, 'doubleword left'],
  ['vpsllvq', 'shl', 64, 'quadword left'],
  ['vpsrlvd', 'shrU', 32, 'doubleword right, filling with zeros'],
  ['vpsrlvq', 'shrU', 64, 'quadword right, filling with zeros'],
  ['vpsravd', 'shrS', 32, 'doubleword right, filling with the sign'],
];
const BROADCASTS: readonly (readonly [mnemonic: string, width: Lane])[] = [
  ['vpbroadcastb', 8],
  ['vpbroadcastw', 16],
  ['vpbroadcastd', 32],
  ['vpbroadcastq', 64],
  ['vbroadcastss', 32],
  ['vbroadcastsd', 64],
];
/** Element and index width. */
const GATHERS: readonly (readonly [mnemonic: string, width: 32 | 64, indexWidth: 32 | 64])[] = [
  ['vpgatherdd', 32, 32],
  ['vpgatherdq', 64, 32],
  ['vpgatherqd', 32, 64],
  ['vpgatherqq', 64, 64],
  ['vgatherdps', 32, 32],
  ['vgatherdpd', 64, 32],
  ['vgatherqps', 32, 64],
  ['vgatherqpd', 64, 64],
];
const VOLUME = (mnemonic: string): string => `Vol. 2C ${mnemonic.toUpperCase()}`;

/** What exists under VEX prefixes alone: AVX and AVX2 without what they share with SSE. */
export const avxInstructions: readonly Instruction[] = [
  ...BROADCASTS.map(
    ([mnemonic, width]) =>
    define(mnemonic, 'Copies the lowest element of the source to every lane.', 'Vol. 2C VBROADCAST, VPBROADCAST', (s) => broadcast(s, width)), // prettier-ignore
  ),
  ...['vbroadcastf128', 'vbroadcasti128'].map((mnemonic) =>
    define(mnemonic, 'Copies 16 bytes from memory to both halves.', 'Vol. 2C VBROADCAST', broadcastHalf),
  ),
  ...['vinsertf128', 'vinserti128'].map((mnemonic) =>
    define(mnemonic, 'Replaces the half that the immediate names by the last source.', VOLUME(mnemonic), insertHalf),
  ),
  ...['vextractf128', 'vextracti128'].map((mnemonic) =>
    define(mnemonic, 'Copies the half that the immediate names.', VOLUME(mnemonic), extractHalf),
  ),
  ...['vperm2f128', 'vperm2i128'].map(
    (mnemonic) =>
    define(mnemonic, 'Chooses each half from the four halves of the sources, or zeros, by the immediate.', VOLUME(mnemonic), permuteHalves), // prettier-ignore
  ),
  ...['vpermq', 'vpermpd'].map((mnemonic) =>
    define(mnemonic, 'Chooses each quadword by two bits of the immediate.', VOLUME(mnemonic), permuteQuadwords),
  ),
  ...['vpermd', 'vpermps'].map(
    (mnemonic) =>
    define(mnemonic, 'Chooses each doubleword of the last source by the indices in the first.', VOLUME(mnemonic), permuteByIndex), // prettier-ignore
  ),
  define('vpermilps', 'Chooses each single from its half by two bits.', VOLUME('vpermilps'), permuteSingles),
  define('vpermilpd', 'Chooses each double from its half by one bit.', VOLUME('vpermilpd'), permuteDoubles),
  define('vpblendd', 'Takes the doublewords of the last source whose bit of the immediate is set, the others of the first.', VOLUME('vpblendd'), (s) => blend(s, 4)), // prettier-ignore
  ...EACH.map(([mnemonic, op, width, words]) =>
    define(mnemonic, `Shifts each ${words}, by its own count.`, VOLUME(mnemonic), (s) =>
      binary(s, (a, b) => s.x.shiftEach(op, width, a, b)),
    ),
  ),
  ...([['vtestps', 32], ['vtestpd', 64]] as const).map(([mnemonic, width]) =>
    define(mnemonic, 'Sets ZF where no sign is set in both operands, CF where the last has none that the first has not.', VOLUME('vtestpd'), (s) => testSigns(s, width)), // prettier-ignore
  ), // prettier-ignore
  ...([['vmaskmovps', 32], ['vmaskmovpd', 64], ['vpmaskmovd', 32], ['vpmaskmovq', 64]] as const).map(([mnemonic, width]) =>
    define(mnemonic, 'Moves the lanes whose mask is negative from or to memory; others are loaded as 0, and not stored.', VOLUME(mnemonic), (s) => maskedMove(s, width)), // prettier-ignore
  ), // prettier-ignore
  ...GATHERS.map(
    ([mnemonic, width, indexWidth]) =>
    define(mnemonic, 'Loads elements from the addresses that a vector of indices gives, where the mask is negative.', VOLUME(mnemonic), (s) => s.x.gather(width, indexWidth)), // prettier-ignore
  ),
  define('vzeroupper', 'Clears the upper halves of all YMM registers.', VOLUME('vzeroupper'), (s) => clearRegisters(s, true)), // prettier-ignore
  define('vzeroall', 'Clears all YMM registers.', VOLUME('vzeroall'), (s) => clearRegisters(s, false)),
];
