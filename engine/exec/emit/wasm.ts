import type { Opcode } from './opcodes';
import { OP } from './opcodes';

/**
 * A small encoder of binary WebAssembly: just what translated code needs.
 * Source: W3C WebAssembly Core Specification 2.0, chapter 5 (binary format). Section and opcode names are the text format's.
 */

export { OP } from './opcodes';
export type { Opcode } from './opcodes';

export const I32 = 0x7f;
export const I64 = 0x7e;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof I64;
/** What a local can hold. */
export type LocalType = ValueType | typeof V128;
const EMPTY_BLOCK = 0x40;

const SIMD_PREFIX = 0xfd;

/** Growing bytes with the number encodings of WebAssembly. */
export class ByteSink {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }
  get length(): number {
    return this.#length;
  }
  /** A view of what was written; valid until the next write. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
  u8(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }
  append(bytes: ArrayLike<number>): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
  /** Unsigned LEB128 of 0 … 2^32-1. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.u8((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.u8(rest);
  }
  /** Signed LEB128 of a 32-bit integer. */
  signed(value: number): void {
    let rest = value | 0;
    while (rest < -64 || rest > 63) {
      this.u8((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    this.u8(rest & 0x7f);
  }
  /** Signed LEB128 of the 64-bit two's complement reading of `value`. */
  signed64(value: bigint): void {
    let rest = BigInt.asIntN(64, value);
    while (rest < -64n || rest > 63n) {
      this.u8(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.u8(Number(rest & 0x7fn));
  }
  /** A length-prefixed name, ASCII. */
  name(text: string): void {
    this.unsigned(text.length);
    for (let i = 0; i < text.length; i++) this.u8(text.charCodeAt(i));
  }
  section(id: number, body: ByteSink): void {
    this.u8(id);
    this.unsigned(body.length);
    this.append(body.bytes);
  }
  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

/** A structured label: the nesting depth just inside the block, loop or if. */
export type Label = number & { readonly __unit: 'Label' };
/** Index of a local of one function. */
export type Local = number & { readonly __unit: 'Local' };

/** The body of one function: typed instructions, locals by demand, labels by name instead of by distance. */
export class FunctionBody {
  readonly #code = new ByteSink();
  readonly #types: LocalType[] = [];
  #depth = 0;
  /** Places of two bytes each for the distance of a {@link brOut}. */
  readonly #outward: { readonly at: number; readonly depth: number; readonly target: number }[] = [];

  constructor(readonly parameters: readonly ValueType[]) {}

  local(type: LocalType): Local {
    this.#types.push(type);
    return (this.parameters.length + this.#types.length - 1) as Local;
  }
  /** An instruction without immediates. */
  op(opcode: Opcode): void {
    this.#code.u8(opcode);
  }
  get(local: Local): void {
    this.op(OP.localGet);
    this.#code.unsigned(local);
  }
  set(local: Local): void {
    this.op(OP.localSet);
    this.#code.unsigned(local);
  }
  tee(local: Local): void {
    this.op(OP.localTee);
    this.#code.unsigned(local);
  }
  i32(value: number): void {
    this.op(OP.i32Const);
    this.#code.signed(value);
  }
  i64(value: bigint): void {
    this.op(OP.i64Const);
    this.#code.signed64(value);
  }
  /** A load or store at the address on the stack plus `offset`; no alignment is promised. */
  memory(opcode: Opcode, offset: number): void {
    this.op(opcode);
    this.#code.u8(0);
    this.#code.unsigned(offset);
  }
  /** A vector instruction, with its lane number or bytes behind it. */
  simd(opcode: number, ...immediate: readonly number[]): void {
    this.#code.u8(SIMD_PREFIX);
    this.#code.unsigned(opcode);
    this.#code.append(immediate);
  }
  /** An instruction on numbers, with its prefix in the upper byte if it has one. */
  numeric(opcode: number): void {
    if (opcode > 0xff) this.#code.u8(opcode >> 8);
    this.#code.u8(opcode & 0xff);
  }
  /** A vector load or store at the address on the stack plus `offset`. */
  simdMemory(opcode: number, offset: number): void {
    this.simd(opcode, 0);
    this.#code.unsigned(offset);
  }
  block(result?: ValueType): Label {
    return this.#open(OP.block, result);
  }
  loop(): Label {
    return this.#open(OP.loop);
  }
  if(result?: ValueType): Label {
    return this.#open(OP.if, result);
  }
  else(): void {
    this.op(OP.else);
  }
  end(): void {
    this.#depth--;
    this.op(OP.end);
  }
  br(label: Label): void {
    this.op(OP.br);
    this.#code.unsigned(this.#depth - label);
  }
  brIf(label: Label): void {
    this.op(OP.brIf);
    this.#code.unsigned(this.#depth - label);
  }
  /** To label number `n`, n taken from the stack; to `otherwise` where there are not so many. */
  brTable(labels: readonly Label[], otherwise: Label): void {
    this.op(OP.brTable);
    this.#code.unsigned(labels.length);
    for (const label of labels) this.#code.unsigned(this.#depth - label);
    this.#code.unsigned(this.#depth - otherwise);
  }
  /** Calls function number `n` of the table, n taken from the stack, which must be of the type. */
  callIndirect(type: number): void {
    this.op(OP.callIndirect);
    this.#code.unsigned(type);
    this.#code.u8(0);
  }
  parameter(index: number): Local {
    return index as Local;
  }
  get size(): number {
    return this.#code.length;
  }

  /** In code that is made to be inserted elsewhere: `br` to label number `target` of {@link insert}. */
  brOut(target: number): void {
    this.op(OP.br);
    this.#outward.push({ at: this.#code.length, depth: this.#depth, target });
    this.#code.append([0x80, 0x00]);
  }
  /** Inserts code whose {@link brOut}s go to these labels. Both must have the same locals. */
  insert(other: FunctionBody, targets: readonly Label[]): void {
    const bytes = other.#code.bytes.slice();
    for (const { at, depth, target } of other.#outward) {
      const distance = this.#depth + depth - targets[target];
      bytes[at] = (distance & 0x7f) | 0x80;
      bytes[at + 1] = distance >> 7;
    }
    this.#code.append(bytes);
  }
  /** Whether it goes out to label number `target`. */
  leads(target: number): boolean {
    return this.#outward.some((each) => each.target === target);
  }
  /** The same for the same code, wherever it is inserted. */
  get fingerprint(): string {
    const targets = this.#outward.map(({ at, target }) => `${at}:${target}`);
    return `${String.fromCharCode(...this.#code.bytes)}|${targets.join()}`;
  }

  /** Writes the body as the code section has it. */
  encode(into: ByteSink): void {
    const body = new ByteSink(this.#code.length + 32);
    const runs: { type: LocalType; count: number }[] = [];
    for (const type of this.#types) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    body.unsigned(runs.length);
    for (const { type, count } of runs) {
      body.unsigned(count);
      body.u8(type);
    }
    body.append(this.#code.bytes);
    body.u8(OP.end);
    into.unsigned(body.length);
    into.append(body.bytes);
  }

  #open(opcode: Opcode, result?: ValueType): Label {
    this.op(opcode);
    this.#code.u8(result ?? EMPTY_BLOCK);
    this.#depth++;
    return this.#depth as Label;
  }
}

/** A function that a module exports. */
export interface ExportedFunction {
  readonly name: string;
  readonly result: ValueType;
  readonly body: FunctionBody;
}

/** The type `(i32) -> i32`, behind those of the module's own functions. */
const writeRegionType = (types: ByteSink): void => types.append([0x60, 1, I32, 1, I32]);

/** Functions of one signature that the others call by their number: see {@link FunctionBody.callTable}. */
export interface FunctionTable {
  readonly parameters: readonly ValueType[];
  readonly result: ValueType;
  readonly bodies: readonly FunctionBody[];
}

/**
 * A module that imports the machine's memory as `machine.memory` and exports `functions`.
 * @param table what the functions call by number: `regions`, the imported table `machine.regions` of functions
 *   `(i32) -> i32`, or functions of the module itself. The type of either comes behind those of the functions.
 */
export function encodeModule(
  functions: readonly ExportedFunction[],
  table: 'regions' | FunctionTable | null = null,
): Uint8Array<ArrayBuffer> {
  const module = new ByteSink(4096);
  module.append([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const [types, imports, declarations, exports, code] = Array.from({ length: 5 }, () => new ByteSink());
  const own = table === null || table === 'regions' ? null : table;
  const inTable = own?.bodies ?? [];
  types.unsigned(functions.length + (table === null ? 0 : 1));
  declarations.unsigned(functions.length + inTable.length);
  exports.unsigned(functions.length);
  code.unsigned(functions.length + inTable.length);
  imports.unsigned(table === 'regions' ? 2 : 1);
  imports.name('machine');
  imports.name('memory');
  imports.append([0x02, 0x00, 0x00]);
  if (table === 'regions') {
    imports.name('machine');
    imports.name('regions');
    imports.append([0x01, 0x70, 0x00, 0x00]);
  }
  for (const [index, { name, result, body }] of functions.entries()) {
    signature(types, body.parameters, result);
    declarations.unsigned(index);
    exports.name(name);
    exports.u8(0x00);
    exports.unsigned(index);
    body.encode(code);
  }
  if (table === 'regions') writeRegionType(types);
  if (own !== null) signature(types, own.parameters, own.result);
  for (const body of inTable) {
    declarations.unsigned(functions.length);
    body.encode(code);
  }
  module.section(1, types);
  module.section(2, imports);
  module.section(3, declarations);
  if (inTable.length > 0) module.section(4, tableOf(inTable.length));
  module.section(7, exports);
  if (inTable.length > 0) module.section(9, elements(functions.length, inTable.length));
  module.section(10, code);
  return module.bytes.slice();
}

function signature(types: ByteSink, parameters: readonly ValueType[], result: ValueType): void {
  types.u8(0x60);
  types.unsigned(parameters.length);
  types.append(parameters);
  types.append([1, result]);
}

/** One table of exactly `length` functions. */
function tableOf(length: number): ByteSink {
  const section = new ByteSink();
  section.append([1, 0x70, 0x01]);
  section.unsigned(length);
  section.unsigned(length);
  return section;
}
/** Fills it with the functions from `first` on. */
function elements(first: number, count: number): ByteSink {
  const section = new ByteSink();
  section.append([1, 0, OP.i32Const, 0, OP.end]);
  section.unsigned(count);
  for (let i = 0; i < count; i++) section.unsigned(first + i);
  return section;
}
