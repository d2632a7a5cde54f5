import type { Operand } from '../isa/form';
import type {
  AlignmentRule,
  FloatOp,
  FloatWidth,
  FusedOp,
  Lane,
  LaneOp,
  NumberType,
  Rounding,
  ShiftOp,
  VectorHelper,
  VectorUnit,
  Vectors,
  WideOp,
  XsaveKind,
} from '../isa/vector-sem';
import type { Term } from './describe-terms';
import { atom, binary, call, prefix } from './describe-terms';

/** What the vector part of a description needs of the whole. */
export interface Telling {
  operand(index: number): Operand;
  /** The form has a VEX prefix. */
  clearsAbove(): boolean;
  name(index: number): string;
  /** Tells the faults of a memory operand. */
  access(index: number): void;
  assign(target: string, value: Term): void;
  fault(vector: string, words: string): void;
  step(text: string): void;
}

const LANES: Readonly<Record<LaneOp, readonly [string, string?]>> = {
  add: ['+'],
  sub: ['-'],
  addSatS: ['+', 'saturated to signed'],
  addSatU: ['+', 'saturated to unsigned'],
  subSatS: ['-', 'saturated to signed'],
  subSatU: ['-', 'saturated to unsigned'],
  mulLow: ['×', 'low half'],
  mulHighS: ['×', 'high half, signed'],
  mulHighU: ['×', 'high half, unsigned'],
  mulRounded: ['×', 'bits 30:15, rounded'],
  minS: ['min', 'signed'],
  minU: ['min', 'unsigned'],
  maxS: ['max', 'signed'],
  maxU: ['max', 'unsigned'],
  average: ['average with'],
  eq: ['=', 'all ones or 0'],
  gtS: ['>', 'signed, all ones or 0'],
};
const WIDE: Readonly<Record<WideOp, string>> = {
  mulU: 'unsigned products of the even lanes of',
  mulS: 'signed products of the even lanes of',
  dot: 'sums of neighbouring products of',
  dotUS: 'saturated sums of neighbouring products (unsigned by signed) of',
  sad: 'sums of absolute differences of the bytes of',
};
const FLOATS: Readonly<Record<FloatOp, string>> = {
  add: '+',
  sub: '-',
  mul: '×',
  div: '/',
  min: 'min',
  max: 'max',
  sqrt: 'sqrt',
  addSub: '-/+',
};
const PREDICATES = [
  '=', '<', '≤', 'is unordered with', '≠', 'is not <', 'is not ≤', 'is ordered with',
  '= or unordered', 'is not ≥', 'is not >', 'never', '≠ and ordered', '≥', '>', 'always',
]; // prettier-ignore
const FUSED: Readonly<Record<FusedOp, readonly [sign: string, operator: string]>> = {
  add: ['', '+'],
  sub: ['', '-'],
  negatedAdd: ['-', '+'],
  negatedSub: ['-', '-'],
  addSub: ['', '-/+'],
  subAdd: ['', '+/-'],
};
const HELPER_WORDS: Readonly<Record<VectorHelper, string>> = {
  multipleSad: 'sums of absolute differences of bytes',
  minimumPosition: 'the smallest word, its index above it',
  carrylessMultiply: 'carry-less product of a quadword of each',
  aesEncrypt: 'round of AES encryption',
  aesEncryptLast: 'last round of AES encryption',
  aesDecrypt: 'round of AES decryption',
  aesDecryptLast: 'last round of AES decryption',
  aesInverseMix: 'InvMixColumns',
  aesKeyAssist: 'part of the AES key expansion',
  sha1Rounds: 'four rounds of SHA-1',
  sha1NextE: 'the words with E added',
  sha1Message1: 'first step of the SHA-1 message schedule',
  sha1Message2: 'second step of the SHA-1 message schedule',
  sha256Rounds: 'two rounds of SHA-256',
  sha256Message1: 'first step of the SHA-256 message schedule',
  sha256Message2: 'second step of the SHA-256 message schedule',
};
const TYPES: Readonly<Record<NumberType, string>> = {
  f16: 'half',
  f32: 'single',
  f64: 'double',
  i32: '32-bit integer',
  i64: '64-bit integer',
};
const lanesOf = (width: number): string => `in lanes of ${width} bits`;
const isFloat = (type: NumberType): boolean => type.startsWith('f');

/** The vector part of `describe`: every value is a text. */
export class DescribeVectors implements Vectors<Term, Term> {
  constructor(readonly telling: Telling) {}

  require(unit: VectorUnit): void {
    const { telling } = this;
    if (unit === 'avx') telling.fault('#UD', 'CR4.OSXSAVE = 0, or XCR0 lacks SSE or AVX');
    if (unit === 'sse') telling.fault('#UD', 'CR4.OSFXSR = 0 or CR0.EM = 1');
    if (unit === 'mmx') telling.fault('#UD', 'CR0.EM = 1');
    telling.fault('#NM', unit === 'fxsr' ? 'CR0.TS = 1 or CR0.EM = 1' : 'CR0.TS = 1');
    if (unit === 'mmx') telling.fault('#MF', 'an x87 exception waits');
  }
  read(index: number): Term {
    this.telling.access(index);
    return atom(this.telling.name(index));
  }
  write(index: number, value: Term): void {
    this.telling.access(index);
    const { kind } = this.telling.operand(index);
    this.telling.assign(this.telling.name(index), value);
    if (this.telling.clearsAbove() && kind === 'xmm') this.telling.step(`bits above it in the YMM register := 0`);
  }
  xmm(number: number): Term {
    return atom(`XMM${number}`);
  }
  setXmm(number: number, value: Term): void {
    this.telling.assign(`XMM${number}`, value);
  }
  requireAligned(index: number, rule: AlignmentRule): void {
    const { width } = this.telling.operand(index);
    if (this.telling.operand(index).kind === 'memory')
      this.telling.fault(
        '#GP(0)',
        `the address is not a multiple of ${width > 256 ? 16 : width / 8}${rule === 'intelOnly' ? ' (Intel)' : ''}`,
      );
  }
  requireWritable(index: number): void {
    this.telling.access(index);
  }
  storeMasked(index: number, value: Term, mask: Term, width: Lane): void {
    this.telling.access(index);
    const lane = width === 8 ? 'byte' : `lane of ${width} bits`;
    this.telling.step(`each ${lane} of ${this.telling.name(index)} where ${mask.text} is negative := ${value.text}`);
  }
  loadMasked(index: number, mask: Term, width: Lane): Term {
    this.telling.access(index);
    return atom(`${this.telling.name(index)} where the lane of ${width} bits of ${mask.text} is negative, else 0`);
  }
  gather(width: 32 | 64): void {
    const [to, from, mask] = [0, 1, 2].map((index) => this.telling.name(index));
    this.telling.access(1);
    this.telling.fault('#UD', 'one register stands in two places');
    this.telling.step(`each lane of ${width} bits of ${to} where ${mask} is negative := ${from} at its index`);
    this.telling.step(`${mask} := 0, lane by lane`);
  }

  zero(): Term { return atom('0'); } // prettier-ignore
  fromScalar(low: Term): Term { return low; } // prettier-ignore
  fromPair(low: Term, high: Term): Term { return call('pair', high, low); } // prettier-ignore
  lane(a: Term, width: Lane, index: number): Term {
    return atom(`${a.isAtom ? a.text : `(${a.text})`}[${width * (index + 1) - 1}:${width * index}]`);
  }
  half(a: Term, index: 0 | 1): Term {
    return atom(`${a.isAtom ? a.text : `(${a.text})`}[${index * 128 + 127}:${index * 128}]`);
  }
  join(low: Term, high: Term): Term {
    return low.text === high.text ? atom(`${low.text} twice`) : atom(`${high.text} above ${low.text}`);
  }
  broadcast(width: Lane, value: Term): Term {
    return atom(`${value.text} in every lane of ${width} bits`);
  }
  withLane(a: Term, width: Lane, index: number, value: Term): Term {
    return atom(`${a.text} with bits ${width * (index + 1) - 1}:${width * index} := ${value.text}`);
  }
  and(a: Term, b: Term): Term { return binary('AND', a, b); } // prettier-ignore
  or(a: Term, b: Term): Term { return binary('OR', a, b); } // prettier-ignore
  xor(a: Term, b: Term): Term { return binary('XOR', a, b); } // prettier-ignore
  andNot(a: Term, b: Term): Term { return binary('AND', prefix('NOT', a), b); } // prettier-ignore
  lanes(op: LaneOp, width: Lane, a: Term, b: Term): Term {
    const [operator, note] = LANES[op];
    const text = binary(operator, a, b).text;
    return atom(`${text} ${lanesOf(width)}${note === undefined ? '' : ` (${note})`}`);
  }
  wide(op: WideOp, width: Lane, a: Term, b: Term): Term {
    return atom(`${WIDE[op]} ${a.text} and ${b.text}, ${lanesOf(width)}`);
  }
  shift(op: ShiftOp, width: Lane, a: Term, count: Term): Term {
    const operator = op === 'shl' ? '<<' : op === 'shrU' ? '>>' : '>> (signed)';
    return atom(`${binary(operator, a, count).text} ${lanesOf(width)}`);
  }
  shiftEach(op: ShiftOp, width: 32 | 64, a: Term, counts: Term): Term {
    const operator = op === 'shl' ? '<<' : op === 'shrU' ? '>>' : '>> (signed)';
    return atom(`${binary(operator, a, counts).text} lane by lane of ${width} bits`);
  }
  lookUp(width: 32, a: Term, indices: Term): Term {
    return atom(`lanes of ${width} bits of ${a.text} chosen by ${indices.text}`);
  }
  shuffle(a: Term, b: Term, _bytes: readonly number[]): Term {
    return atom(a.text === b.text ? `${a.text} rearranged` : `lanes chosen from ${a.text} and ${b.text}`);
  }
  swizzle(a: Term, indices: Term): Term {
    return atom(`bytes of ${a.text} chosen by ${indices.text}`);
  }
  narrow(width: 16 | 32, signed: boolean, a: Term, b: Term): Term {
    const kind = signed ? 'signed' : 'unsigned';
    return atom(`lanes of ${a.text} and ${b.text} saturated from ${width} to ${width / 2} bits (${kind})`);
  }
  mask(width: Lane, a: Term): Term {
    return atom(`the top bits of the ${width}-bit lanes of ${a.text}`);
  }

  helper(name: VectorHelper, operands: readonly Term[]): Term {
    return atom(`${HELPER_WORDS[name]} (${operands.map(({ text }) => text).join(', ')})`);
  }
  stringLength(a: Term): Term {
    return atom(`length of ${a.text}`);
  }
  compareStrings(_control: number, a: Term, b: Term, lengthA: Term, lengthB: Term): Term {
    return atom(`(matches of ${a.text} (${lengthA.text}) in ${b.text} (${lengthB.text}))`);
  }
  spread(width: Lane, bits: Term): Term {
    return atom(`${bits.text} as lanes of ${width} bits`);
  }

  arithmetic(op: FloatOp, width: FloatWidth, count: number, a: Term, b: Term): Term {
    this.#floatFault();
    const text = op === 'sqrt' ? call('sqrt', b).text : binary(FLOATS[op], a, b).text;
    return atom(`${text} ${this.#scope(width, count)}`);
  }
  compare(predicate: number, width: FloatWidth, count: number, a: Term, b: Term): Term {
    this.#floatFault();
    return atom(`${a.text} ${PREDICATES[predicate & 15]} ${b.text} ${this.#scope(width, count)} (all ones or 0)`);
  }
  fused(op: FusedOp, width: FloatWidth, count: number, [a, b, c]: readonly [Term, Term, Term]): Term {
    this.#floatFault();
    const [sign, operator] = FUSED[op];
    return atom(`${sign}(${a.text} × ${b.text}) ${operator} ${c.text}, rounded once, ${this.#scope(width, count)}`);
  }
  order(width: FloatWidth, a: Term, b: Term, _signals: boolean): Term {
    this.#floatFault();
    return atom(`(order of ${a.text} and ${b.text} as ${width === 32 ? 'singles' : 'doubles'})`);
  }
  convert(from: NumberType, to: NumberType, count: number, a: Term, rounding: Rounding): Term {
    if (isFloat(from) || to === 'f32' || from === 'i64') this.#floatFault();
    const way = rounding === 'zero' ? ', toward zero' : '';
    return atom(`${a.text} from ${TYPES[from]} to ${TYPES[to]}${count === 1 ? '' : ` in ${count} lanes`}${way}`);
  }
  toIntegral(width: FloatWidth, count: number, _a: Term, b: Term): Term {
    this.#floatFault();
    return atom(`${b.text} rounded to an integer ${this.#scope(width, count)}`);
  }
  approximate(op: 'rcp' | 'rsqrt', count: number, _a: Term, b: Term): Term {
    return atom(`about 1 / ${op === 'rcp' ? b.text : `sqrt(${b.text})`} ${this.#scope(32, count)}`);
  }
  emptyTags(): void {
    this.telling.step('all x87 registers := empty');
  }
  mxcsr(): Term {
    return atom('MXCSR');
  }
  setMxcsr(value: Term): void {
    this.telling.fault('#GP(0)', 'MXCSR does not have one of the bits');
    this.telling.assign('MXCSR', value);
  }
  fxsave(index: number): void {
    this.telling.access(index);
    this.telling.step(`512 bytes at ${this.telling.name(index)} := the x87, MMX and SSE state`);
  }
  fxrstor(index: number): void {
    this.telling.access(index);
    this.telling.fault('#GP(0)', 'the image sets bits that MXCSR does not have');
    this.telling.step(`the x87, MMX and SSE state := 512 bytes at ${this.telling.name(index)}`);
  }

  xsave(index: number, kind: XsaveKind, mask: Term): void {
    this.telling.access(index);
    const which = kind === 'xsave' ? '' : ' and are in use';
    this.telling.step(`${this.telling.name(index)} := the components that XCR0 and ${mask.text} name${which}`);
    this.telling.step(
      kind === 'xsavec' ? 'its header: which are there, and that there are no gaps' : 'its header: which are in use',
    );
  }
  xrstor(index: number, mask: Term): void {
    this.telling.access(index);
    this.telling.fault('#GP(0)', 'the header is not valid, or the image sets bits that MXCSR does not have');
    this.telling.step(
      `the components that XCR0 and ${mask.text} name := ${this.telling.name(index)}, initial where it lacks them`,
    );
  }

  #scope(width: FloatWidth, count: number): string {
    const kind = width === 32 ? 'single' : 'double';
    return count === 1 ? `in the lowest ${kind}` : `in ${count} ${kind}s`;
  }
  #floatFault(): void {
    this.telling.fault('#XM', 'a floating-point exception happens that MXCSR does not mask');
  }
}
