import type { VectorUnit, Vectors } from '../../isa/vector-sem';
import type { Value } from './value';
import { constant } from './value';

const NOTHING = constant(0n);

/**
 * The vector part of translation: refused as yet, so that a block ends before the instruction and the evaluator runs it.
 * Each method is one WebAssembly SIMD operation, or a call of the evaluator's, when it is written.
 */
export class EmitVectors implements Vectors<Value, Value> {
  constructor(readonly refuse: (why: string) => void) {}

  /** Every definition with vectors asks for its unit first. */
  require(unit: VectorUnit): void {
    this.refuse(`an instruction of the ${unit} unit`);
  }
  read = (): Value => NOTHING;
  write(): void {}
  xmm = (): Value => NOTHING;
  setXmm(): void {}
  requireAligned(): void {}
  requireWritable(): void {}
  storeMasked(): void {}
  loadMasked = (): Value => NOTHING;
  gather(): void {}
  zero = (): Value => NOTHING;
  fromScalar = (): Value => NOTHING;
  fromPair = (): Value => NOTHING;
  lane = (): Value => NOTHING;
  withLane = (): Value => NOTHING;
  half = (): Value => NOTHING;
  join = (): Value => NOTHING;
  broadcast = (): Value => NOTHING;
  and = (): Value => NOTHING;
  or = (): Value => NOTHING;
  xor = (): Value => NOTHING;
  andNot = (): Value => NOTHING;
  lanes = (): Value => NOTHING;
  wide = (): Value => NOTHING;
  shift = (): Value => NOTHING;
  shiftEach = (): Value => NOTHING;
  shuffle = (): Value => NOTHING;
  swizzle = (): Value => NOTHING;
  lookUp = (): Value => NOTHING;
  narrow = (): Value => NOTHING;
  mask = (): Value => NOTHING;
  helper = (): Value => NOTHING;
  stringLength = (): Value => NOTHING;
  compareStrings = (): Value => NOTHING;
  spread = (): Value => NOTHING;
  arithmetic = (): Value => NOTHING;
  compare = (): Value => NOTHING;
  fused = (): Value => NOTHING;
  order = (): Value => NOTHING;
  convert = (): Value => NOTHING;
  toIntegral = (): Value => NOTHING;
  approximate = (): Value => NOTHING;
  emptyTags(): void {}
  mxcsr = (): Value => NOTHING;
  setMxcsr(): void {}
  fxsave(): void {}
  fxrstor(): void {}
  xsave(): void {}
  xrstor(): void {}
}
