import { Value } from './value';
import type { FunctionBody } from './wasm';
import { OP } from './wasm';

type Type = 'i32' | 'i64' | 'f32' | 'f64' | 'bool';
interface Instruction {
  readonly opcode: number;
  readonly from: Type;
  readonly to: Type;
}
const same = (opcode: number, type: Type): Instruction => ({ opcode, from: type, to: type });
const test = (opcode: number, type: Type): Instruction => ({ opcode, from: type, to: 'bool' });

/** WebAssembly's instructions on numbers, by their names in the text format. Source: core specification 2.0 §5.4.6. */
const INSTRUCTIONS = {
  'f32.add': same(0x92, 'f32'),
  'f32.sub': same(0x93, 'f32'),
  'f32.mul': same(0x94, 'f32'),
  'f32.div': same(0x95, 'f32'),
  'f32.sqrt': same(0x91, 'f32'),
  'f32.eq': test(0x5b, 'f32'),
  'f32.lt': test(0x5d, 'f32'),
  'f64.add': same(0xa0, 'f64'),
  'f64.sub': same(0xa1, 'f64'),
  'f64.mul': same(0xa2, 'f64'),
  'f64.div': same(0xa3, 'f64'),
  'f64.sqrt': same(0x9f, 'f64'),
  'f64.nearest': same(0x9e, 'f64'),
  'f64.eq': test(0x61, 'f64'),
  'f64.lt': test(0x63, 'f64'),
  'f32.convert_i32_s': { opcode: 0xb2, from: 'i32', to: 'f32' },
  'f32.convert_i64_s': { opcode: 0xb4, from: 'i64', to: 'f32' },
  'f64.convert_i32_s': { opcode: 0xb7, from: 'i32', to: 'f64' },
  'f64.convert_i64_s': { opcode: 0xb9, from: 'i64', to: 'f64' },
  'f64.promote_f32': { opcode: 0xbb, from: 'f32', to: 'f64' },
  'f32.demote_f64': { opcode: 0xb6, from: 'f64', to: 'f32' },
  /** Behind a prefix. */
  'i64.trunc_sat_f64_s': { opcode: 0xfc06, from: 'f64', to: 'i64' },
} as const satisfies Record<string, Instruction>;
export type FloatInstruction = keyof typeof INSTRUCTIONS;
const NAMES = Object.keys(INSTRUCTIONS) as readonly FloatInstruction[];
const BITS: Readonly<Record<Type, number>> = { bool: 1, i32: 32, f32: 32, i64: 64, f64: 64 };

/** The instruction on numbers given by their bits; the result is its bits, or 1 where a comparison holds. */
export const floatValue = (name: FloatInstruction, a: Value, b: Value | null = null): Value =>
  new Value('float', BITS[INSTRUCTIONS[name].to], 0n, NAMES.indexOf(name), a, b);

/** Emits the instruction; `push` pushes an operand as an i64. Leaves an i64. */
export function computeFloat(code: FunctionBody, { at, a, b }: Value, push: (operand: Value) => void): void {
  const { opcode, from, to }: Instruction = INSTRUCTIONS[NAMES[at]];
  for (const operand of [a, b]) {
    if (operand === null) continue;
    push(operand);
    if (from === 'f64') code.op(OP.f64ReinterpretI64);
    if (from === 'i32' || from === 'f32') code.op(OP.i32WrapI64);
    if (from === 'f32') code.op(OP.f32ReinterpretI32);
  }
  code.numeric(opcode);
  if (to === 'f64') code.op(OP.i64ReinterpretF64);
  if (to === 'f32') code.op(OP.i32ReinterpretF32);
  if (to === 'f32' || to === 'bool') code.op(OP.i64ExtendI32U);
}
