import type { Code } from 'iced-x86';
import { Decoder, Instruction, OpKind, Register } from 'iced-x86';
import { isCanonical } from '../../core/address';
import type { CpuLevel } from '../../core/cpu-level';
import { SEGMENTS } from '../../core/registers';
import { INVALID, codeFacts } from '../../isa/code-facts';
import { MAX_LENGTH, decode, decoderOptions, isOnLevel } from '../../isa/decode';
import { CONDITIONS } from '../../isa/definitions/conditions';
import { CPU, FPU, INTERPRETER, SEGMENT } from '../../machine/layout';
import type { Repetition } from '../emit/repeat';
import { repetitionOf } from '../emit/repeat';
import type { InterpreterCode } from './generate';
import { FACT, variantOf } from './generate';
import { RECORD, RESERVED_OPCODES } from './record';
import { registersWritten } from './registers-written';

/** The most records that are done between two looks at the budget. */
export const MAX_RUN = 64;
const PAGE = 4096;

/** Where records are, of one page of code at one linear address. */
export interface RecordPage {
  /** Physical page number, and the linear address of the page. */
  readonly frame: number;
  readonly linear: bigint;
  /** By offset in the page: the record of the instruction that begins there, 0 where there is none yet. */
  readonly records: Int32Array;
}

/** What decoding asks of whoever keeps the records. */
export interface RecordStore {
  /** Offset of a new record of the instruction at `address`; the next one lies behind it. */
  allocate(address: bigint): number;
  /** The record stands for a repetition that the host does in stretches. */
  repeats(record: number, repetition: Repetition): void;
  /** Whether somebody wants to see the machine before the instruction at this address. */
  isStop(address: bigint): boolean;
  /** General registers, as bits: an instruction that may write one of them is the evaluator's. */
  readonly watchedRegisters: number;
}

const instruction = new Instruction();

/** What the decoded instruction, which is at this offset of a page, repeats. */
function repetitionAt(bytes: Uint8Array, offset: number): Repetition | null {
  const form = decode(bytes.subarray(offset, offset + MAX_LENGTH), 64);
  return typeof form === 'string' ? null : repetitionOf(form, instruction.nextIP);
}

/** Slot of each register that an operand can be; 0xffff where a record has none. */
const SLOTS = new Uint16Array(256).fill(0xffff);
const NO_SLOT = 0xffff;
for (let i = 0; i < 16; i++) {
  const at = CPU.gpr + 8 * i;
  if (i < 4) SLOTS[Register.AL + i] = at;
  if (i < 4) SLOTS[Register.AH + i] = at + 1;
  if (i >= 4) SLOTS[Register.SPL + i - 4] = at;
  SLOTS[Register.AX + i] = at;
  SLOTS[Register.EAX + i] = at;
  SLOTS[Register.RAX + i] = at;
}
for (const first of [Register.XMM0, Register.YMM0])
  for (let i = 0; i < 16; i++) SLOTS[first + i] = FPU.vectors + i * FPU.vectorSize;
// Its handlers read and write it by themselves.
SLOTS[Register.CR3] = INTERPRETER.nothing;
const isWide = (register: Register): boolean => register >= Register.RAX && register <= Register.R15;
const segmentSlot = (name: 'fs' | 'gs'): number => CPU.segments + SEGMENTS.indexOf(name) * SEGMENT.size + SEGMENT.base;

/** Number of the condition of a conditional jump's encoding, -1 for others. */
const conditionOf = new Map<number, number>();
const conditionNumber = (code: Code): number => {
  const known = conditionOf.get(code);
  if (known !== undefined) return known;
  const { mnemonic } = codeFacts(code);
  const number = CONDITIONS.findIndex(({ suffix }) => mnemonic === `j${suffix}`);
  conditionOf.set(code, number);
  return number;
};

/** A REX prefix is the last one; behind any other an address-size prefix may come. */
const LEGACY_PREFIXES = new Set([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0xf0, 0xf2, 0xf3]);
function hasAddressPrefix(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (LEGACY_PREFIXES.has(bytes[i])) i++;
  return bytes[i] === 0x67;
}

/** A shift count from 1 to what the operand's width leaves of it. */
function isUsefulCount(count: bigint, code: Code): boolean {
  return count > 0n && count < (codeFacts(code).operandWidth === 64 ? 64n : 32n);
}

/** Makes records of guest code, a run of instructions at a time. */
export class RecordDecoder {
  readonly #words: Uint16Array;
  readonly #bytes: Uint8Array;
  readonly #ints: Int32Array;
  readonly #longs: BigInt64Array;
  /** Of the run: the variant of each instruction (see variantOf), -1 where it has no handler, and its encoding. */
  readonly #variants = new Int32Array(MAX_RUN);
  readonly #codes = new Uint16Array(MAX_RUN);
  /** Direct branches of the run: the field to fill, and where they go. */
  readonly #places: number[] = [];
  readonly #targets: bigint[] = [];

  constructor(
    buffer: ArrayBuffer,
    readonly code: InterpreterCode,
    readonly store: RecordStore,
    readonly level: CpuLevel,
    /** Whether somebody wants to hear of calls through memory, which only the evaluator tells. */
    readonly watchesCalls: () => boolean,
  ) {
    this.#words = new Uint16Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    this.#ints = new Int32Array(buffer);
    this.#longs = new BigInt64Array(buffer);
  }

  /**
   * Decodes from `offset` of the page on, until a jump that is always taken, what has no record, or code that is known.
   * @param bytes of the whole page.
   * @returns the first record; one that leaves to the evaluator where the first instruction has no handler.
   */
  decode(page: RecordPage, bytes: Uint8Array, offset: number): number {
    const decoder = new Decoder(64, bytes, decoderOptions(this.level));
    decoder.position = offset;
    decoder.ip = page.linear + BigInt(offset);
    this.#places.length = this.#targets.length = 0;
    const first = this.store.allocate(page.linear + BigInt(offset));
    const count = this.#run(decoder, page, bytes, offset, first);
    decoder.free();
    this.#chooseHandlers(first, count);
    for (const [index, place] of this.#places.entries()) this.#link(page, place, this.#targets[index]);
    return first;
  }

  /** @returns how many records have been made, but for the one that may follow to go on elsewhere. */
  #run(decoder: Decoder, page: RecordPage, bytes: Uint8Array, start: number, first: number): number {
    let offset = start;
    let record = first;
    for (let count = 0; ; count++) {
      if (count > 0) record = this.store.allocate(page.linear + BigInt(offset));
      if (count > 0 && (count === MAX_RUN || offset >= PAGE || page.records[offset] !== 0)) {
        this.#words[record >> 1] = RESERVED_OPCODES.next;
        this.#places.push(record + RECORD.taken);
        this.#targets.push(page.linear + BigInt(offset));
        return count;
      }
      page.records[offset] = record;
      if (this.store.isStop(page.linear + BigInt(offset))) {
        this.#words[record >> 1] = RESERVED_OPCODES.stop;
        return count;
      }
      decoder.decodeOut(instruction);
      if (this.store.watchedRegisters !== 0 && (registersWritten(instruction) & this.store.watchedRegisters) !== 0) {
        this.#words[record >> 1] = RESERVED_OPCODES.evaluate;
        return count;
      }
      const variant = this.#fill(record, bytes, offset);
      if (variant < 0) {
        const repetition = instruction.isStringInstruction ? repetitionAt(bytes, offset) : null;
        this.#words[record >> 1] = repetition === null ? RESERVED_OPCODES.evaluate : RESERVED_OPCODES.repeat;
        if (repetition !== null) this.store.repeats(record, repetition);
        return count;
      }
      this.#variants[count] = variant;
      this.#codes[count] = instruction.code;
      const facts = this.code.facts[this.code.opcodes[variant]];
      if ((facts & FACT.jumps) !== 0) {
        this.#places.push(record + RECORD.taken);
        this.#targets.push(instruction.nearBranchTarget);
      }
      offset += instruction.length;
      // What comes when a conditional jump is not taken lies behind it.
      if ((facts & FACT.isConditional) !== 0) this.#ints[(record + RECORD.next) >> 2] = record + RECORD.size;
      else if ((facts & (FACT.jumps | FACT.jumpsFar)) !== 0) return count + 1;
    }
  }

  /** Fills the record of the decoded instruction but for the handler; gives its variant, -1 where it has none. */
  #fill(record: number, bytes: Uint8Array, offset: number): number {
    const { code } = instruction;
    if (code === INVALID || !isOnLevel(code, this.level) || hasAddressPrefix(bytes, offset)) return -1;
    let addressing = 0;
    let immediate = -1;
    for (let i = 0; i < instruction.opCount; i++) {
      switch (instruction.opKind(i)) {
        case OpKind.Register: {
          const slot = SLOTS[instruction.opRegister(i)];
          if (slot === NO_SLOT) return -1;
          this.#words[(record + RECORD.operands) / 2 + i] = slot;
          break;
        }
        case OpKind.Memory:
          addressing = this.#address(record);
          if (addressing === 0) return -1;
          break;
        case OpKind.NearBranch64:
          if (!isCanonical(instruction.nearBranchTarget)) return -1;
          break;
        case OpKind.Immediate8:
        case OpKind.Immediate16:
        case OpKind.Immediate32:
        case OpKind.Immediate64:
        case OpKind.Immediate8to16:
        case OpKind.Immediate8to32:
        case OpKind.Immediate8to64:
        case OpKind.Immediate32to64:
          immediate = i;
          break;
        default:
          return -1;
      }
    }
    const variant = variantOf(code, addressing, false);
    const opcode = this.code.opcodes[variant];
    if (opcode === 0) return -1;
    if (addressing !== 0 && this.watchesCalls() && codeFacts(code).mnemonic === 'call') return -1;
    const facts = this.code.facts[opcode];
    if ((facts & FACT.notRspBase) !== 0 && this.#words[(record + RECORD.base) / 2] === SLOTS[Register.RSP]) return -1;
    if (immediate >= 0) {
      const value = instruction.immediate(immediate);
      if ((facts & FACT.needsCount) !== 0 && !isUsefulCount(value, code)) return -1;
      if (addressing === 0) this.#longs[(record + RECORD.wide) / 8] = value;
      else this.#ints[(record + RECORD.narrow) / 4] = Number(BigInt.asIntN(32, value));
    } else if (addressing === 0) this.#longs[(record + RECORD.wide) / 8] = instruction.nextIP;
    this.#bytes[record + RECORD.length] = instruction.length;
    return variant;
  }

  /** Fills in the address of the memory operand; gives the number of its addressing, 0 where records have none. */
  #address(record: number): number {
    const { memoryBase: base, memoryIndex: index, memorySegment: segment } = instruction;
    const hasBase = base !== Register.None && base !== Register.RIP;
    const hasIndex = index !== Register.None;
    if ((hasBase && !isWide(base)) || (hasIndex && !isWide(index))) return 0;
    const hasSegment = segment === Register.FS || segment === Register.GS;
    const half = record / 2;
    this.#words[half + RECORD.base / 2] = hasBase ? SLOTS[base] : INTERPRETER.nothing;
    this.#longs[(record + RECORD.wide) / 8] = instruction.memoryDisplacement;
    if (!hasIndex && !hasSegment) return 1;
    this.#words[half + RECORD.index / 2] = hasIndex ? SLOTS[index] : INTERPRETER.nothing;
    this.#words[half + RECORD.segment / 2] = hasSegment
      ? segmentSlot(segment === Register.FS ? 'fs' : 'gs')
      : INTERPRETER.nothing;
    this.#bytes[record + RECORD.scale] = 31 - Math.clz32(instruction.memoryIndexScale);
    return 2;
  }

  /** Gives every record its handler: quiet where nobody can see its flags, fused with the conditional jump behind. */
  #chooseHandlers(first: number, count: number): void {
    const { opcodes, facts, fused, fusedRows } = this.code;
    // Behind the run, and wherever it may be left, every flag counts.
    let live = ALL_FLAGS;
    for (let i = count - 1; i >= 0; i--) {
      const variant = this.#variants[i];
      const opcode = opcodes[variant];
      const fact = facts[opcode];
      const place = (first + i * RECORD.size) / 2;
      if ((fact & (FACT.jumps | FACT.jumpsFar | FACT.leaves)) !== 0) live = ALL_FLAGS;
      if ((fact & FACT.holds) !== 0 && !this.#cannotLeave(i + 1, count)) {
        this.#words[place] = RESERVED_OPCODES.evaluate;
        live = ALL_FLAGS;
        continue;
      }
      const isQuiet = ((fact >> FACT.touches) & ALL_FLAGS & live) === 0;
      this.#words[place] = isQuiet ? opcodes[variant + 1] : opcode;
      const condition = i + 1 < count ? conditionNumber(this.#codes[i + 1]) : -1;
      if (condition >= 0 && fused[opcode] !== 0) {
        const pair = fusedRows[fused[opcode] * CONDITIONS.length + condition];
        if (pair !== 0) this.#words[place] = pair;
      }
      live = (live & ~((fact >> FACT.writes) & ALL_FLAGS)) | ((fact >> FACT.reads) & ALL_FLAGS);
      if ((fact & FACT.canLeave) !== 0) live = ALL_FLAGS;
    }
  }

  /** Whether an instruction of the run is done whenever it is reached. */
  #cannotLeave(index: number, count: number): boolean {
    if (index >= count) return false;
    const fact = this.code.facts[this.code.opcodes[this.#variants[index]]];
    return (fact & (FACT.canLeave | FACT.leaves | FACT.holds)) === 0;
  }

  /** Sends a branch to the record at `target`, or to one that leads there once the target is decoded. */
  #link(page: RecordPage, place: number, target: bigint): void {
    const offset = target - page.linear;
    const isHere = offset >= 0n && offset < BigInt(PAGE);
    const known = isHere ? page.records[Number(offset)] : 0;
    this.#ints[place >> 2] = known === 0 ? this.#detour(place, target, isHere) : known;
  }
  #detour(place: number, target: bigint, isHere: boolean): number {
    const record = this.store.allocate(target);
    this.#words[record >> 1] = isHere ? RESERVED_OPCODES.stub : RESERVED_OPCODES.far;
    this.#ints[(record + RECORD.taken) >> 2] = place;
    return record;
  }
}

const ALL_FLAGS = 0x3f;
