import type { VectorUnit, Vectors } from '../../isa/vector-sem';
import type { Value } from './value';
import { constant } from './value';

const NOTHING = constant(0n);

/**
 * The vector part of translation, all of it refused, so that a block ends before the instruction and the evaluator runs it.
 * Each method is one WebAssembly SIMD operation where a subclass has written it.
 */
export class EmitVectors implements Vectors<Value, Value> {
  constructor(readonly refuse: (why: string) => void) {}

  /** Every definition with vectors asks for its unit first. */
  require(unit: VectorUnit): void {
    this.refuse(`an instruction of the ${unit} unit`);
  }
  read = (): Value => this.#none('read');
  write(): void {
    this.refuse('write');
  }
  xmm = (): Value => this.#none('xmm');
  setXmm(): void {
    this.refuse('setXmm');
  }
  requireAligned(): void {
    this.refuse('requireAligned');
  }
  requireWritable(): void {
    this.refuse('requireWritable');
  }
  storeMasked(): void {
    this.refuse('storeMasked');
  }
  loadMasked = (): Value => this.#none('loadMasked');
  gather(): void {
    this.refuse('gather');
  }
  zero = (): Value => this.#none('zero');
  fromScalar = (): Value => this.#none('fromScalar');
  fromPair = (): Value => this.#none('fromPair');
  lane = (): Value => this.#none('lane');
  withLane = (): Value => this.#none('withLane');
  half = (): Value => this.#none('half');
  join = (): Value => this.#none('join');
  broadcast = (): Value => this.#none('broadcast');
  and = (): Value => this.#none('and');
  or = (): Value => this.#none('or');
  xor = (): Value => this.#none('xor');
  andNot = (): Value => this.#none('andNot');
  lanes = (): Value => this.#none('lanes');
  wide = (): Value => this.#none('wide');
  shift = (): Value => this.#none('shift');
  shiftEach = (): Value => this.#none('shiftEach');
  shuffle = (): Value => this.#none('shuffle');
  swizzle = (): Value => this.#none('swizzle');
  lookUp = (): Value => this.#none('lookUp');
  narrow = (): Value => this.#none('narrow');
  mask = (): Value => this.#none('mask');
  helper = (): Value => this.#none('helper');
  stringLength = (): Value => this.#none('stringLength');
  compareStrings = (): Value => this.#none('compareStrings');
  spread = (): Value => this.#none('spread');
  arithmetic = (): Value => this.#none('arithmetic');
  compare = (): Value => this.#none('compare');
  fused = (): Value => this.#none('fused');
  order = (): Value => this.#none('order');
  convert = (): Value => this.#none('convert');
  toIntegral = (): Value => this.#none('toIntegral');
  approximate = (): Value => this.#none('approximate');
  emptyTags(): void {
    this.refuse('emptyTags');
  }
  mxcsr = (): Value => this.#none('mxcsr');
  setMxcsr(): void {
    this.refuse('setMxcsr');
  }
  fxsave(): void {
    this.refuse('fxsave');
  }
  fxrstor(): void {
    this.refuse('fxrstor');
  }
  xsave(): void {
    this.refuse('xsave');
  }
  xrstor(): void {
    this.refuse('xrstor');
  }

  #none(what: string): Value {
    this.refuse(what);
    return NOTHING;
  }
}
