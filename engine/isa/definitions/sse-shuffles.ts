import type { Instruction } from '../instruction';
import type { FullSem, Lane, LaneOp } from '../vector-sem';
import { binary, firstSource, halves, immediate, lastSource, lowHalf, readsLowHalf, run, unary, vectorInstruction as legacy, vectorPair as define, vectorBytes } from './vector-access'; // prettier-ignore

/** Bytes of lanes `lanes` of `size` bytes each. */
const bytesOf = (size: number, lanes: readonly number[]): number[] =>
  lanes.flatMap((lane) => (lane < 0 ? Array.from({ length: size }, () => -1) : run(lane * size, size)));
/** What each half chooses, the low one first. */
const perHalf = <V, X>(s: FullSem<V, X>, of: (half: number) => number[]): number[] => run(0, halves(s)).flatMap(of);
/** Of 16 bytes, the rest zeros. */
const padded = (bytes: readonly number[]): number[] => run(0, 16).map((i) => bytes[i] ?? -1);
const field = (value: number, index: number, bits: number): number => (value >> (index * bits)) & ((1 << bits) - 1);

/** Lanes of both operands in turn, from their low or high halves. The second value's lanes begin at byte 16. */
function interleave<V, X>(s: FullSem<V, X>, size: number, isHigh: boolean): void {
  const bytes = vectorBytes(s);
  const half = bytes / size / 2;
  const first = isHigh ? half : 0;
  const order = run(first, half).flatMap((lane) => [lane, lane + 16 / size]);
  const joined = (a: X, b: X): X => s.x.shuffle(a, b, padded(bytesOf(size, order)));
  if (isHigh || !readsLowHalf(s)) return binary(s, joined);
  s.x.write(0, joined(s.x.read(0), s.x.fromScalar(lowHalf(s))));
}

/** Lanes of the source chosen by two bits each; lanes outside of `from` stay. */
function shuffleWords<V, X>(s: FullSem<V, X>, size: 2 | 4, first: 0 | 4): void {
  const chosen = immediate(s);
  const count = 16 / size;
  const order = run(0, count).map((lane) => (lane < first || lane >= first + 4 ? lane : first + field(chosen, lane - first, 2))); // prettier-ignore
  unary(s, (value) => s.x.shuffle(value, value, bytesOf(size, order)));
}

function shuffleFloats<V, X>(s: FullSem<V, X>, size: 4 | 8): void {
  const count = 16 / size;
  const bits = size === 4 ? 2 : 1;
  // Singles are chosen alike in both halves, doubles by two more bits.
  const order = (half: number): number[] => {
    const chosen = size === 4 ? immediate(s) : immediate(s) >> (half * 2);
    return run(0, count).map((lane) => field(chosen, lane, bits) + (lane < count / 2 ? 0 : count));
  };
  const bytes = perHalf(s, (half) => bytesOf(size, order(half)));
  binary(s, (a, b) => s.x.shuffle(a, b, bytes));
}

function shiftBytes<V, X>(s: FullSem<V, X>, isLeft: boolean): void {
  const count = Math.min(immediate(s), 16);
  const bytes = run(0, 16).map((i) => {
    const from = isLeft ? i - count : i + count;
    return from < 0 || from > 15 ? -1 : from;
  });
  const value = s.x.read(firstSource(s));
  s.x.write(0, s.x.shuffle(value, value, bytes));
}

/** The sources joined, the last one below, and shifted right by bytes. */
function align<V, X>(s: FullSem<V, X>): void {
  const size = vectorBytes(s);
  const count = immediate(s);
  const bytes = run(count, size).map((from) => {
    if (from < size) return from;
    return from < size * 2 ? 16 + from - size : -1;
  });
  binary(s, (a, b) => s.x.shuffle(b, a, padded(bytes)));
}

/** PSHUFB; of an index into an MMX register only three bits count. */
function shuffleBytes<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  const kept = s.lit(0x8787_8787_8787_8787n);
  binary(s, (a, b) => x.swizzle(a, vectorBytes(s) === 8 ? x.and(b, x.fromPair(kept, kept)) : b));
}

/** Neighbouring lanes of both operands added or subtracted. */
function horizontal<V, X>(s: FullSem<V, X>, op: LaneOp, width: Lane): void {
  const { x } = s;
  const size = width / 8;
  const perOperand = vectorBytes(s) / size;
  const pick = (odd: 0 | 1): number[] => {
    const lanes = run(0, perOperand).map((i) => i * 2 + odd);
    return padded(bytesOf(size, lanes.map((lane) => (lane < perOperand ? lane : lane - perOperand + 16 / size)))); // prettier-ignore
  };
  binary(s, (a, b) => x.lanes(op, width, x.shuffle(a, b, pick(0)), x.shuffle(a, b, pick(1))));
}

/** Each bit of the immediate takes one lane of the last source; the same eight bits for words in both halves. */
export function blend<V, X>(s: FullSem<V, X>, size: number): void {
  const count = 16 / size;
  const order = (half: number): number[] => {
    const chosen = count === 8 ? immediate(s) : immediate(s) >> (half * count);
    return run(0, count).map((lane) => lane + (field(chosen, lane, 1) === 1 ? count : 0));
  };
  const bytes = perHalf(s, (half) => bytesOf(size, order(half)));
  binary(s, (a, b) => s.x.shuffle(a, b, bytes));
}

/** XMM0, or a fourth register, chooses: the top bit of each of its lanes. */
function blendVariable<V, X>(s: FullSem<V, X>, width: Lane): void {
  const { x } = s;
  const chooser = s.form.vexBits === null ? x.xmm(0) : x.read(3);
  const chosen = x.lanes('gtS', width, x.zero(), chooser);
  binary(s, (a, b) => x.or(x.and(b, chosen), x.andNot(chosen, a)));
}

/** PMOVSX and PMOVZX: lanes to the top of wider ones, then shifted down. */
function widen<V, X>(s: FullSem<V, X>, from: Lane, to: Lane, isSigned: boolean): void {
  const { x } = s;
  const [small, large] = [from / 8, to / 8];
  const value = x.read(1);
  const placed = run(0, halves(s)).map((half) => {
    const bytes = run(0, 16).map((i) => {
      const lane = Math.floor(i / large) + (half * 16) / large;
      const within = (i % large) - (large - small);
      return within < 0 ? -1 : lane * small + within;
    });
    return x.shuffle(value, value, bytes);
  });
  const [low, high = x.zero()] = placed;
  const whole = placed.length === 1 ? low : x.join(low, high);
  x.write(0, x.shift(isSigned ? 'shrS' : 'shrU', to, whole, s.lit(to - from)));
}

/** A lane out of a register: to a general register or memory. */
function extract<V, X>(s: FullSem<V, X>, width: Lane): void {
  const count = (vectorBytes(s) * 8) / width;
  s.write(0, s.x.lane(s.x.read(1), width, immediate(s) % count));
}
function insert<V, X>(s: FullSem<V, X>, width: Lane): void {
  const count = (vectorBytes(s) * 8) / width;
  s.x.write(0, s.x.withLane(s.x.read(firstSource(s)), width, immediate(s) % count, s.read(lastSource(s))));
}

/** INSERTPS: a lane of the source (lane 0 of memory), and lanes cleared. */
function insertSingle<V, X>(s: FullSem<V, X>): void {
  const chosen = immediate(s);
  const from = s.form.operands[lastSource(s)].kind === 'memory' ? 0 : field(chosen, 3, 2);
  const order = run(0, 4).map((lane) => (field(chosen, lane, 1) === 1 ? -1 : lane === field(chosen, 2, 2) ? from + 4 : lane)); // prettier-ignore
  const b = s.x.read(lastSource(s));
  s.x.write(0, s.x.shuffle(s.x.read(firstSource(s)), b, bytesOf(4, order)));
}

const moveMask = <V, X>(s: FullSem<V, X>, width: Lane): void => {
  const lanes = (vectorBytes(s) * 8 * halves(s)) / width;
  s.write(0, s.zext(s.x.mask(width, s.x.read(1)), lanes));
};

const UNPACKS = [['bw', 1], ['wd', 2], ['dq', 4], ['qdq', 8]] as const; // prettier-ignore
const HORIZONTAL = [['w', 16], ['d', 32]] as const; // prettier-ignore
const WIDENED = [['bw', 8, 16], ['bd', 8, 32], ['bq', 8, 64], ['wd', 16, 32], ['wq', 16, 64], ['dq', 32, 64]] as const; // prettier-ignore
const EXTRACTS = [['pextrb', 8], ['pextrw', 16], ['pextrd', 32], ['pextrq', 64], ['extractps', 32]] as const; // prettier-ignore
const INSERTS = [['pinsrb', 8], ['pinsrw', 16], ['pinsrd', 32], ['pinsrq', 64]] as const; // prettier-ignore
const BLENDS = [['blendps', 4], ['blendpd', 8], ['pblendw', 2]] as const; // prettier-ignore
const VARIABLE = [['blendvps', 32], ['blendvpd', 64], ['pblendvb', 8]] as const; // prettier-ignore

export const sseShuffleInstructions: readonly Instruction[] = [
  ...UNPACKS.flatMap(([letters, size]) => [
    define(`punpckl${letters}`, 'Interleaves the lanes of the low halves of both operands.', 'Vol. 2B PUNPCKLBW/PUNPCKLWD/PUNPCKLDQ/PUNPCKLQDQ', (s) => interleave(s, size, false)),
    define(`punpckh${letters}`, 'Interleaves the lanes of the high halves of both operands.', 'Vol. 2B PUNPCKHBW/PUNPCKHWD/PUNPCKHDQ/PUNPCKHQDQ', (s) => interleave(s, size, true)),
  ].flat()),
  ...define('unpcklps', 'Interleaves the low singles of both operands.', 'Vol. 2D UNPCKLPS', (s) => interleave(s, 4, false)),
  ...define('unpckhps', 'Interleaves the high singles of both operands.', 'Vol. 2D UNPCKHPS', (s) => interleave(s, 4, true)),
  ...define('unpcklpd', 'Joins the low doubles of both operands.', 'Vol. 2D UNPCKLPD', (s) => interleave(s, 8, false)),
  ...define('unpckhpd', 'Joins the high doubles of both operands.', 'Vol. 2D UNPCKHPD', (s) => interleave(s, 8, true)),
  ...define('pshufd', 'Chooses each doubleword from the source by two bits of the immediate.', 'Vol. 2B PSHUFD', (s) => shuffleWords(s, 4, 0)),
  ...define('pshuflw', 'Chooses the low words from the low words of the source by two bits of the immediate each.', 'Vol. 2B PSHUFLW', (s) => shuffleWords(s, 2, 0)),
  ...define('pshufhw', 'Chooses the high words from the high words of the source by two bits of the immediate each.', 'Vol. 2B PSHUFHW', (s) => shuffleWords(s, 2, 4)),
  legacy('pshufw', 'Chooses each word from the source by two bits of the immediate.', 'Vol. 2B PSHUFW', (s) => shuffleWords(s, 2, 0)),
  ...define('pshufb', 'Chooses each byte of the first source by the last; 0 where its top bit is set.', 'Vol. 2B PSHUFB', shuffleBytes),
  ...define('shufps', 'Chooses two singles from each source.', 'Vol. 2B SHUFPS', (s) => shuffleFloats(s, 4)),
  ...define('shufpd', 'Chooses a double from each source.', 'Vol. 2B SHUFPD', (s) => shuffleFloats(s, 8)),
  ...define('pslldq', 'Shifts 16 bytes left by bytes.', 'Vol. 2B PSLLDQ', (s) => shiftBytes(s, true)),
  ...define('psrldq', 'Shifts 16 bytes right by bytes.', 'Vol. 2B PSRLDQ', (s) => shiftBytes(s, false)),
  ...define('palignr', 'Shifts both sources, joined, right by bytes.', 'Vol. 2B PALIGNR', align),
  ...HORIZONTAL.flatMap(([letter, width]) => [
    define(`phadd${letter}`, 'Adds neighbouring lanes, those of the first source first.', 'Vol. 2B PHADDW/PHADDD', (s) => horizontal(s, 'add', width)),
    define(`phsub${letter}`, 'Subtracts neighbouring lanes, those of the first source first.', 'Vol. 2B PHSUBW/PHSUBD', (s) => horizontal(s, 'sub', width)),
  ].flat()),
  ...define('phaddsw', 'Adds neighbouring words, stopping at the limits of signed words.', 'Vol. 2B PHADDSW', (s) => horizontal(s, 'addSatS', 16)),
  ...define('phsubsw', 'Subtracts neighbouring words, stopping at the limits of signed words.', 'Vol. 2B PHSUBSW', (s) => horizontal(s, 'subSatS', 16)),
  ...BLENDS.flatMap(([mnemonic, size]) =>
    define(mnemonic, 'Takes the lanes of the last source whose bit of the immediate is set, the others of the first.', `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => blend(s, size)),
  ),
  ...VARIABLE.flatMap(([mnemonic, width]) =>
    define(mnemonic, 'Takes the lanes of the last source where those of XMM0 (or of a fourth register) are negative.', `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => blendVariable(s, width)),
  ),
  ...WIDENED.flatMap(([letters, from, to]) => [
    define(`pmovsx${letters}`, 'Widens the low lanes of the source, keeping the sign.', 'Vol. 2B PMOVSX', (s) => widen(s, from, to, true)),
    define(`pmovzx${letters}`, 'Widens the low lanes of the source with zeros.', 'Vol. 2B PMOVZX', (s) => widen(s, from, to, false)),
  ].flat()),
  ...EXTRACTS.flatMap(([mnemonic, width]) =>
    define(mnemonic, 'Copies one lane to a general register or memory.', `Vol. 2B ${mnemonic.toUpperCase()}`, (s) => extract(s, width)),
  ),
  ...INSERTS.flatMap(([mnemonic, width]) =>
    define(mnemonic, 'Replaces one lane by a general register or memory.', `Vol. 2B ${mnemonic.toUpperCase()}`, (s) => insert(s, width)),
  ),
  ...define('insertps', 'Replaces one single and clears those the immediate names.', 'Vol. 2A INSERTPS', insertSingle),
  ...define('pmovmskb', 'Collects the top bits of all bytes in a general register.', 'Vol. 2B PMOVMSKB', (s) => moveMask(s, 8)),
  ...define('movmskps', 'Collects the signs of all singles in a general register.', 'Vol. 2B MOVMSKPS', (s) => moveMask(s, 32)),
  ...define('movmskpd', 'Collects the signs of all doubles in a general register.', 'Vol. 2B MOVMSKPD', (s) => moveMask(s, 64)),
]; // prettier-ignore
