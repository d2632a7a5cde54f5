import { describe, expect, it } from 'vitest';
import { Random } from '../../../tools/oracle/random';
import { MASK64 } from '../../core/address';
import { signExtend, toSigned, truncate } from '../../core/bits';
import type { Form } from '../../isa/form';
import type { Sem } from '../../isa/sem';
import { Machine } from '../../machine/machine';
import { Emit } from './emit';
import { InstructionCode, emptyTrail } from './instruction-code';
import { keepWhatLives, registersOf } from './liveness';
import { RegionFunction } from './region-function';
import { I32, encodeModule } from './wasm';

const FORM: Form = {
  code: 0,
  mnemonic: 'nop',
  length: 1,
  mode: 64,
  operands: [],
  vexBits: null,
  operandWidth: 64,
  addressWidth: 64,
  stackWidth: 64,
  repeat: null,
  lock: false,
  sourceSegment: 'ds',
};

type Graph = <V>(s: Sem<V>, a: V, b: V) => V;
type Reference = (a: bigint, b: bigint) => bigint;

const bool = (value: boolean): bigint => (value ? 1n : 0n);
const ones = (value: bigint): bigint => BigInt(value.toString(2).replaceAll('0', '').length);
const leading = (value: bigint): bigint => BigInt(value === 0n ? 64 : 64 - value.toString(2).length);
const trailing = (value: bigint): bigint => (value === 0n ? 64n : leading(0n) - 1n - leading(value & -value));
const quotient = (a: bigint, b: bigint): bigint => toSigned(a) / toSigned(b);

/** A rotation as definitions write it, to the left unless `isRight`. */
function turn<V>(s: Sem<V>, a: V, count: V, width: number, isRight = false): V {
  const rest = s.sub(s.lit(width), count);
  return s.zext(isRight ? s.or(s.shrU(a, count), s.shl(a, rest)) : s.or(s.shl(a, count), s.shrU(a, rest)), width);
}
const rotate = (a: bigint, count: bigint, width: bigint): bigint => {
  const value = truncate(a, Number(width));
  return truncate((value << count) | (value >> (width - count)), Number(width));
};

/** Expected values: the definitions in isa/sem.ts, in arbitrary-precision arithmetic. The divisor is made odd. */
const ROWS: readonly (readonly [string, Graph, Reference])[] = [
  ['add', (s, a, b) => s.add(a, b), (a, b) => a + b],
  ['add of constants', (s, a) => s.add(s.add(a, s.lit(-3n)), s.lit(7)), (a) => a + 4n],
  ['sub', (s, a, b) => s.sub(a, b), (a, b) => a - b],
  ['mul', (s, a, b) => s.mul(a, b), (a, b) => a * b],
  ['mulHighU', (s, a, b) => s.mulHighU(a, b), (a, b) => (a * b) >> 64n],
  ['mulHighS', (s, a, b) => s.mulHighS(a, b), (a, b) => (toSigned(a) * toSigned(b)) >> 64n],
  ['divU', (s, a, b) => s.divU(a, s.or(b, s.lit(1))), (a, b) => a / (b | 1n)],
  ['remU', (s, a, b) => s.remU(a, s.or(b, s.lit(1))), (a, b) => a % (b | 1n)],
  ['divS', (s, a, b) => s.divS(a, s.or(b, s.lit(1))), (a, b) => quotient(a, b | 1n)],
  ['remS', (s, a, b) => s.remS(a, s.or(b, s.lit(1))), (a, b) => toSigned(a) % toSigned(b | 1n)],
  ['divS by -1', (s, a, b) => s.divS(a, s.or(b, s.lit(MASK64))), (a) => -a],
  ['remS by -1', (s, a, b) => s.remS(a, s.or(b, s.lit(MASK64))), () => 0n],
  ['shl', (s, a, b) => s.shl(a, s.and(b, s.lit(127))), (a, b) => a << (b & 127n)],
  ['shl by few', (s, a, b) => s.shl(a, s.and(b, s.lit(31))), (a, b) => a << (b & 31n)],
  ['shl by 13', (s, a) => s.shl(a, s.lit(13)), (a) => a << 13n],
  ['shl by 64', (s, a) => s.shl(a, s.lit(64)), () => 0n],
  ['shrU', (s, a, b) => s.shrU(a, s.and(b, s.lit(127))), (a, b) => a >> (b & 127n)],
  ['shrU by a huge count', (s, a, b) => s.shrU(a, s.or(b, s.lit(1n << 63n))), () => 0n],
  ['shrU of a byte', (s, a) => s.shrU(s.zext(a, 8), s.lit(9)), () => 0n],
  ['shrS', (s, a, b) => s.shrS(a, s.and(b, s.lit(127))), (a, b) => toSigned(a) >> (b & 127n)],
  ['shrS by 70', (s, a) => s.shrS(a, s.lit(70)), (a) => toSigned(a) >> 63n],
  ['shrS of 32 bits', (s, a) => s.shrS(s.zext(a, 32), s.lit(3)), (a) => truncate(a, 32) >> 3n],
  ['and, or, xor, not', (s, a, b) => s.xor(s.and(a, b), s.or(a, s.not(b))), (a, b) => (a & b) ^ (a | (b ^ MASK64))],
  ['and with itself', (s, a) => s.and(a, a), (a) => a],
  ['xor with itself', (s, a) => s.xor(a, a), () => 0n],
  ['eq', (s, a, b) => s.eq(s.zext(a, 3), s.zext(b, 3)), (a, b) => bool((a & 7n) === (b & 7n))],
  ['ne', (s, a, b) => s.ne(s.zext(a, 3), s.zext(b, 3)), (a, b) => bool((a & 7n) !== (b & 7n))],
  ['eqz', (s, a) => s.eqz(s.zext(a, 2)), (a) => bool((a & 3n) === 0n)],
  ['eqz twice', (s, a) => s.eqz(s.eqz(s.zext(a, 2))), (a) => bool((a & 3n) !== 0n)],
  ['ltU', (s, a, b) => s.ltU(a, b), (a, b) => bool(a < b)],
  ['ltS', (s, a, b) => s.ltS(a, b), (a, b) => bool(toSigned(a) < toSigned(b))],
  ['and of conditions', (s, a, b) => s.and(s.ltU(a, b), s.eqz(s.zext(a, 1))), (a, b) => bool(a < b && (a & 1n) === 0n)],
  ['select', (s, a, b) => s.select(s.zext(a, 1), a, b), (a, b) => ((a & 1n) === 1n ? a : b)],
  [
    'select on 64 bits',
    (s, a, b) => s.select(s.shl(a, s.lit(40)), a, b),
    (a, b) => (truncate(a << 40n, 64) !== 0n ? a : b),
  ],
  ['zext 8', (s, a) => s.zext(a, 8), (a) => truncate(a, 8)],
  ['zext 32', (s, a) => s.zext(a, 32), (a) => truncate(a, 32)],
  ['zext of sext', (s, a) => s.zext(s.sext(a, 16), 8), (a) => truncate(a, 8)],
  ['sext 8', (s, a) => s.sext(a, 8), (a) => signExtend(a, 8)],
  ['sext 16', (s, a) => s.sext(s.zext(a, 16), 16), (a) => signExtend(a, 16)],
  ['sext 32', (s, a) => s.sext(a, 32), (a) => signExtend(a, 32)],
  ['sext 48', (s, a) => s.sext(a, 48), (a) => signExtend(a, 48)],
  ['sext of fewer bits', (s, a) => s.sext(s.zext(a, 7), 8), (a) => truncate(a, 7)],
  ['clz', (s, a, b) => s.clz(s.shrU(a, s.and(b, s.lit(127)))), (a, b) => leading(a >> (b & 127n))],
  ['ctz', (s, a, b) => s.ctz(s.shl(a, s.and(b, s.lit(127)))), (a, b) => trailing(truncate(a << (b & 127n), 64))],
  ['popcnt', (s, a) => s.popcnt(a), (a) => ones(a)],
  ['add of 32 bits', (s, a, b) => s.zext(s.add(a, s.sub(b, s.lit(9))), 32), (a, b) => truncate(a + b - 9n, 32)],
  ['mul of 32 bits', (s, a, b) => s.zext(s.mul(a, b), 32), (a, b) => truncate(a * b, 32)],
  ['logic of 32 bits', (s, a, b) => s.zext(s.xor(s.and(a, b), s.not(a)), 32), (a, b) => truncate((a & b) ^ ~a, 32)],
  [
    'shifts of 32 bits',
    (s, a) => s.zext(s.add(s.shl(a, s.lit(5)), s.shrU(s.zext(a, 32), s.lit(27))), 32),
    (a) => truncate((a << 5n) + (truncate(a, 32) >> 27n), 32),
  ],
  ['shrU of 64 bits to 32', (s, a) => s.zext(s.shrU(a, s.lit(9)), 32), (a) => truncate(a >> 9n, 32)],
  [
    'comparisons of 32 bits',
    (s, a, b) => s.add(s.shl(s.ltU(s.zext(a, 32), s.zext(b, 32)), s.lit(1)), s.ltS(s.sext(a, 32), s.sext(b, 32))),
    (a, b) =>
      bool(truncate(a, 32) < truncate(b, 32)) * 2n + bool(toSigned(signExtend(a, 32)) < toSigned(signExtend(b, 32))),
  ],
  [
    'ltS of narrow and wide',
    (s, a, b) => s.ltS(s.sext(a, 16), b),
    (a, b) => bool(toSigned(signExtend(a, 16)) < toSigned(b)),
  ],
  ['ltS with a constant', (s, a) => s.ltS(s.sext(a, 32), s.lit(-5n)), (a) => bool(toSigned(signExtend(a, 32)) < -5n)],
  [
    'select of 32 bits',
    (s, a, b) => s.zext(s.select(s.eqz(s.zext(a, 1)), s.add(a, b), s.sub(a, b)), 32),
    (a, b) => truncate((a & 1n) === 0n ? a + b : a - b, 32),
  ],
  ['zext 8 of a sum', (s, a, b) => s.zext(s.add(a, b), 8), (a, b) => truncate(a + b, 8)],
  ['sext 8 within 32', (s, a, b) => s.zext(s.sext(s.add(a, b), 8), 32), (a, b) => truncate(signExtend(a + b, 8), 32)],
  [
    'sext 12 within 32',
    (s, a, b) => s.zext(s.sext(s.add(a, b), 12), 32),
    (a, b) => truncate(signExtend(a + b, 12), 32),
  ],
  [
    'rotations of 32 bits',
    (s, a, b) => s.add(turn(s, s.zext(a, 32), s.lit(7), 32), turn(s, s.zext(a, 32), s.and(b, s.lit(31)), 32)),
    (a, b) => rotate(a, 7n, 32n) + rotate(a, b & 31n, 32n),
  ],
  [
    'rotations of 64 bits',
    (s, a, b) => s.xor(turn(s, a, s.lit(61), 64), turn(s, a, s.and(b, s.lit(63)), 64)),
    (a, b) => rotate(a, 61n, 64n) ^ rotate(a, b & 63n, 64n),
  ],
  [
    'rotations to the right',
    (s, a, b) =>
      s.xor(turn(s, a, s.and(b, s.lit(63)), 64, true), turn(s, s.zext(a, 32), s.and(b, s.lit(31)), 32, true)),
    (a, b) => rotate(a, (64n - (b & 63n)) & 63n, 64n) ^ rotate(a, (32n - (b & 31n)) & 31n, 32n),
  ],
  [
    'two shifts that are no rotation',
    (s, a, b) => s.zext(s.or(s.shl(s.zext(a, 32), s.lit(7)), s.shrU(s.zext(b, 32), s.lit(25))), 32),
    (a, b) => truncate((a << 7n) | (truncate(b, 32) >> 25n), 32),
  ],
  ['a value used often', (s, a, b) => s.mul(s.add(a, b), s.xor(s.add(a, b), s.add(a, b))), () => 0n],
];

const BORDERS = [0n, 1n, 2n, 0x7fn, 0x80n, 0xffn, 0x7fff_ffffn, 0x8000_0000n, 1n << 63n, (1n << 63n) - 1n, MASK64];
const SEED = 0x1157a2;

/** RAX := graph(RCX, RDX) as a block of one instruction, run on each pair: a, b, result. */
function run(graph: Graph, pairs: readonly (readonly [bigint, bigint])[]): bigint[][] {
  const machine = new Machine('intel', 0x10000);
  const emit = new Emit(3, null);
  emit.begin(FORM, 0x1000n);
  emit.setGpr('rax', graph(emit, emit.gpr('rcx'), emit.gpr('rdx')));
  const record = emit.finish();
  const body = new RegionFunction(registersOf([record]));
  const [kept] = keepWhatLives([record], [null], 0);
  new InstructionCode(body, 3, [{ record, before: null, kept }], emptyTrail()).emit();
  body.leaveForNext(0x1001n, null);
  body.finish();
  const wasm = encodeModule([{ name: 'run', result: I32, body: body.code }]);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { machine: { memory: machine.memory } });
  const translated = instance.exports.run as (entry: number) => number;
  return pairs.map(([a, b]) => {
    machine.cpu.gpr[1] = a;
    machine.cpu.gpr[2] = b;
    translated(0);
    return [a, b, machine.cpu.gpr[0]];
  });
}

describe('a value graph as WebAssembly', () => {
  const r = new Random(SEED);
  const some = (): bigint => (r.chance(40) ? r.pick(BORDERS) : r.u64() >> BigInt(r.below(64)));
  const pairs = Array.from({ length: 300 }, () => [some(), some()] as const);
  it.each(ROWS)(`%s (seed ${SEED})`, (_name, graph, reference) => {
    expect(run(graph, pairs)).toEqual(pairs.map(([a, b]) => [a, b, truncate(reference(a, b), 64)]));
  });
});
