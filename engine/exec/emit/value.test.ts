import { describe, expect, it } from 'vitest';
import { Random } from '../../../tools/oracle/random';
import { MASK64 } from '../../core/address';
import { signExtend, toSigned, truncate } from '../../core/bits';
import type { Form } from '../../isa/form';
import type { Sem } from '../../isa/sem';
import { Machine } from '../../machine/machine';
import { compileBlock } from './compile';
import { Emit } from './emit';
import { TranslatedBlock } from './translated-block';

const FORM: Form = {
  code: 0,
  mnemonic: 'nop',
  length: 1,
  mode: 64,
  operands: [],
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
  const block = { instructions: [emit.finish()], privilege: 3, loopFlags: null, isLoop: false, stopsBefore: false };
  const { wasm, exits } = compileBlock(block);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { machine: { memory: machine.memory } });
  const translated = new TranslatedBlock(
    machine,
    [0x1000n, 0x1001n],
    exits,
    false,
    false,
    instance.exports.run as () => number,
  );
  return pairs.map(([a, b]) => {
    machine.cpu.gpr[1] = a;
    machine.cpu.gpr[2] = b;
    translated.run(1);
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
