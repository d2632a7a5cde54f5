import type { Code } from 'iced-x86';
import {
  Decoder,
  DecoderError,
  DecoderOptions,
  Instruction,
  InstructionInfoFactory,
  OpAccess,
  OpKind,
  Register,
} from 'iced-x86';
import { MASK64 } from '../core/address';
import type { Width } from '../core/bits';
import type { CpuLevel } from '../core/cpu-level';
import { CPU_LEVELS, DEFAULT_LEVEL } from '../core/cpu-level';
import type { SegmentName } from '../core/registers';
import { SEGMENTS } from '../core/registers';
import { INVALID, codeFacts, memoryBits } from './code-facts';
import type { Form, Operand, OperandAccess } from './form';

/**
 * Why bytes are no instruction: `invalid` is #UD; `incomplete` needs more bytes than were given (the next page);
 * `tooLong` would be more than 15 bytes, which is #GP(0). Source: SDM Vol. 3A §6.15, interrupt 13.
 */
export type DecodeFailure = 'invalid' | 'incomplete' | 'tooLong';

/** The most bytes one instruction may have. Source: SDM Vol. 2A §2.3.11. */
export const MAX_LENGTH = 15;

type Mode = Form['mode'];
const WITHOUT_BMI: DecoderOptions = DecoderOptions.NoMPFX_0FBC | DecoderOptions.NoMPFX_0FBD;
const isAbove = (one: CpuLevel, other: CpuLevel): boolean => CPU_LEVELS.indexOf(one) > CPU_LEVELS.indexOf(other);

/** How iced reads for a CPU of a level: without BMI TZCNT and LZCNT are BSF and BSR. */
export const decoderOptions = (level: CpuLevel): DecoderOptions =>
  level === DEFAULT_LEVEL ? DecoderOptions.None : WITHOUT_BMI;
/** Whether a CPU of a level has the encoding. */
export const isOnLevel = (code: Code, level: CpuLevel): boolean =>
  level === DEFAULT_LEVEL || !isAbove(codeFacts(code).level, level);

/** Looked at for every instruction and operand; iced's enumerations are objects of thousands of names. */
const NO_REGISTER: Register = Register.None;
const REGISTER: OpKind = OpKind.Register;
const MEMORY: OpKind = OpKind.Memory;

const instruction = new Instruction();
const infoFactory = new InstructionInfoFactory();

/** No memory and no register lists: only the access of each operand is wanted. */
const OPERANDS_ONLY = 0x1 | 0x2;

const ACCESS: Readonly<Record<OpAccess, OperandAccess>> = {
  [OpAccess.None]: 'none',
  [OpAccess.Read]: 'read',
  [OpAccess.CondRead]: 'read',
  [OpAccess.Write]: 'write',
  [OpAccess.CondWrite]: 'write',
  [OpAccess.ReadWrite]: 'readwrite',
  [OpAccess.ReadCondWrite]: 'readwrite',
  [OpAccess.NoMemAccess]: 'none',
};
export const operandAccess = (access: OpAccess): OperandAccess => ACCESS[access];

/**
 * Decodes the instruction at the start of `bytes`. The result does not depend on where the bytes lie. Encodings of
 * current Intel processors; the LOCK prefix is refused where the manual refuses it.
 * `stackWidth` is for code outside 64-bit mode, whose stack may be of the other width. What CPUs of a lower `level` do not
 * have is invalid, but for TZCNT and LZCNT, which are BSF and BSR there: their prefix means nothing.
 * Not modeled: AMD's reading of a 66 prefix on near branches in 64-bit mode.
 */
export function decode(
  bytes: Uint8Array,
  mode: Mode,
  stackWidth: Form['stackWidth'] = mode,
  level: CpuLevel = DEFAULT_LEVEL,
): Form | DecodeFailure {
  const window = bytes.length > MAX_LENGTH ? bytes.subarray(0, MAX_LENGTH) : bytes;
  const decoder = new Decoder(mode, window, decoderOptions(level));
  decoder.decodeOut(instruction);
  const { code } = instruction;
  const ranOut = code === INVALID && (decoder.lastError === DecoderError.NoMoreBytes || decoder.position >= MAX_LENGTH);
  decoder.free();
  if (code !== INVALID) {
    return isOnLevel(code, level) ? formOf(instruction, code, window, mode, stackWidth) : 'invalid';
  }
  if (!ranOut) return 'invalid';
  return window.length >= MAX_LENGTH ? 'tooLong' : 'incomplete';
}

function formOf(from: Instruction, code: Code, bytes: Uint8Array, mode: Mode, stackWidth: Form['stackWidth']): Form {
  const facts = codeFacts(code);
  const length = from.length;
  const operands: Operand[] = [];
  const { addressWidth, isPrefixed } = prefixesOf(bytes, mode);
  const prefix = isPrefixed ? segmentOf(from.segmentPrefix) : null;
  const override = mode === 64 && prefix !== 'fs' && prefix !== 'gs' ? null : prefix;
  const count = from.opCount;
  const kinds: OpKind[] = [];
  for (let i = 0; i < count; i++) kinds.push(from.opKind(i));
  const access = accessOf(from, code, mode, kinds);
  const around = { length, override };
  for (let i = 0; i < count; i++) operands.push(operandOf(from, i, kinds[i], access[i], around));
  const isString = isPrefixed && from.isStringInstruction;
  return {
    code,
    mnemonic: facts.mnemonic,
    length,
    mode,
    operands: facts.mnemonic === 'xlatb' ? [] : operands,
    vexBits: facts.vexBits,
    operandWidth: facts.operandWidth ?? (mode === 16 ? 16 : 32),
    addressWidth,
    stackWidth,
    repeat: isString && from.hasRepnePrefix ? 'repne' : isString && from.hasRepPrefix ? 'rep' : null,
    lock: isPrefixed && from.hasLockPrefix,
    sourceSegment: override ?? 'ds',
  };
}

interface Surroundings {
  readonly length: number;
  readonly override: SegmentName | null;
}

const accesses = new Map<number, readonly OperandAccess[]>();

/**
 * How the operands are used. That follows from the encoding and the mode, but where a register meets itself (XOR that
 * clears) or stands where memory could (MOVLPS); what iced said for one such instruction holds for all of its like.
 */
function accessOf(from: Instruction, code: Code, mode: Mode, kinds: readonly OpKind[]): readonly OperandAccess[] {
  let like = 0;
  let last: number = -1;
  for (let i = 0; i < kinds.length; i++) {
    const register: number = kinds[i] === REGISTER ? from.opRegister(i) : -1;
    like = like * 4 + (register < 0 ? 1 : register === last ? 3 : 2);
    last = register;
  }
  const key = (code * 4 + (mode >> 5)) * 1024 + like;
  let known = accesses.get(key);
  if (known === undefined) {
    const info = infoFactory.infoOptions(from, OPERANDS_ONLY);
    known = kinds.map((_, i) => ACCESS[info.opAccess(i)]);
    info.free();
    accesses.set(key, known);
  }
  return known;
}

const registers: Readonly<Record<OperandAccess, (Operand | undefined)[]>> = {
  none: [],
  read: [],
  write: [],
  readwrite: [],
};

/** An operand that is a register of iced's, or `other` where the definitions have no such register. */
export const registerOperand = (register: Register, access: OperandAccess): Operand =>
  (registers[access][register] ??= newRegisterOperand(register, access));

function newRegisterOperand(register: Register, access: OperandAccess): Operand {
  const within = (first: Register, last: Register): boolean => register >= first && register <= last;
  const gpr = (index: number, width: Width, high = false): Operand => ({
    kind: 'register',
    index,
    high,
    width,
    access,
  });
  if (within(Register.AL, Register.BL)) return gpr(register - Register.AL, 8);
  if (within(Register.AH, Register.BH)) return gpr(register - Register.AH, 8, true);
  if (within(Register.SPL, Register.R15L)) return gpr(register - Register.SPL + 4, 8);
  if (within(Register.AX, Register.R15W)) return gpr(register - Register.AX, 16);
  if (within(Register.EAX, Register.R15D)) return gpr(register - Register.EAX, 32);
  if (within(Register.RAX, Register.R15)) return gpr(register - Register.RAX, 64);
  const segment = segmentOf(register);
  if (segment !== null) return { kind: 'segment', name: segment, width: 16, access };
  if (within(Register.CR0, Register.CR15))
    return { kind: 'control', index: register - Register.CR0, width: 64, access };
  if (within(Register.DR0, Register.DR15)) return { kind: 'debug', index: register - Register.DR0, width: 64, access };
  if (within(Register.XMM0, Register.XMM15))
    return { kind: 'xmm', index: register - Register.XMM0, width: 128, access };
  if (within(Register.YMM0, Register.YMM15))
    return { kind: 'ymm', index: register - Register.YMM0, width: 256, access };
  if (within(Register.MM0, Register.MM7)) return { kind: 'mm', index: register - Register.MM0, width: 64, access };
  if (within(Register.ST0, Register.ST7)) return { kind: 'st', index: register - Register.ST0, width: 80, access };
  return { kind: 'other', name: Register[register].toLowerCase(), width: 0, access };
}

function operandOf(from: Instruction, i: number, kind: OpKind, access: OperandAccess, around: Surroundings): Operand {
  if (kind === REGISTER) return registerOperand(from.opRegister(i), access);
  if (kind === MEMORY) return memoryOperand(from, access, around);
  const { length, override } = around;
  const source = override ?? 'ds';
  const string = (base: number, segment: SegmentName): Operand => {
    const bits = memoryBits(from.memorySize);
    return { kind: 'memory', width: bits, segment, base, index: null, scale: 1, displacement: 0n, access };
  };
  const immediate = (value: bigint, width: Width): Operand => {
    return { kind: 'immediate', value: BigInt.asUintN(width, value), width, access: 'read' };
  };
  const branch = (width: 16 | 32 | 64): Operand => {
    const offset = BigInt.asIntN(width, from.nearBranchTarget - BigInt(length));
    return { kind: 'branch', offset, width, access: 'none' };
  };
  const far = (width: 16 | 32, offset: number): Operand => {
    return { kind: 'far', selector: from.farBranchSelector, offset: BigInt(offset), width, access: 'read' };
  };
  switch (kind) {
    case OpKind.Register: return registerOperand(from.opRegister(i), access); // prettier-ignore
    case OpKind.NearBranch16: return branch(16); // prettier-ignore
    case OpKind.NearBranch32: return branch(32); // prettier-ignore
    case OpKind.NearBranch64: return branch(64); // prettier-ignore
    case OpKind.FarBranch16: return far(16, from.farBranch16); // prettier-ignore
    case OpKind.FarBranch32: return far(32, from.farBranch32); // prettier-ignore
    case OpKind.Immediate8: return immediate(from.immediate(i), 8); // prettier-ignore
    case OpKind.Immediate8_2nd: return immediate(from.immediate(i), 8); // prettier-ignore
    case OpKind.Immediate16: return immediate(from.immediate(i), 16); // prettier-ignore
    case OpKind.Immediate32: return immediate(from.immediate(i), 32); // prettier-ignore
    case OpKind.Immediate64: return immediate(from.immediate(i), 64); // prettier-ignore
    case OpKind.Immediate8to16: return immediate(from.immediate(i), 16); // prettier-ignore
    case OpKind.Immediate8to32: return immediate(from.immediate(i), 32); // prettier-ignore
    case OpKind.Immediate8to64: return immediate(from.immediate(i), 64); // prettier-ignore
    case OpKind.Immediate32to64: return immediate(from.immediate(i), 64); // prettier-ignore
    case OpKind.MemorySegSI:
    case OpKind.MemorySegESI:
    case OpKind.MemorySegRSI: return string(6, source); // prettier-ignore
    case OpKind.MemorySegDI:
    case OpKind.MemorySegEDI:
    case OpKind.MemorySegRDI: return string(7, source); // prettier-ignore
    case OpKind.MemoryESDI:
    case OpKind.MemoryESEDI:
    case OpKind.MemoryESRDI: return string(7, 'es'); // prettier-ignore
    case OpKind.Memory: return memoryOperand(from, access, around); // prettier-ignore
  }
}

function memoryOperand(from: Instruction, access: OperandAccess, around: Surroundings): Operand {
  const base = addressRegister(from.memoryBase);
  const index = addressRegister(from.memoryIndex);
  const vector = index === null ? vectorIndex(from.memoryIndex) : null;
  const displacement = base === 'rip' ? from.memoryDisplacement - BigInt(around.length) : from.memoryDisplacement;
  return {
    kind: 'memory',
    width: memoryBits(from.memorySize),
    segment: around.override ?? (base === 4 || base === 5 ? 'ss' : 'ds'),
    base,
    index: index === 'rip' ? null : index,
    scale: from.memoryIndexScale as 1 | 2 | 4 | 8,
    displacement: displacement & MASK64,
    access,
    ...(vector === null ? {} : { vsib: vector }),
  };
}

/** A vector register in the place of an index, of which each element is one. */
function vectorIndex(register: Register): { readonly index: number; readonly width: 128 | 256 } | null {
  if (register === NO_REGISTER) return null;
  const operand = registerOperand(register, 'none');
  return operand.kind === 'xmm' || operand.kind === 'ymm' ? { index: operand.index, width: operand.width } : null;
}

function addressRegister(register: Register): number | 'rip' | null {
  if (register === NO_REGISTER) return null;
  if (register === Register.RIP || register === Register.EIP) return 'rip';
  const operand = registerOperand(register, 'none');
  return operand.kind === 'register' ? operand.index : null;
}

function segmentOf(register: Register): SegmentName | null {
  return register >= Register.ES && register <= Register.GS ? SEGMENTS[register - Register.ES] : null;
}

/**
 * Whether there is a legacy prefix, and the address size attribute: the mode's, or the other one behind a 67 prefix.
 * Source: SDM Vol. 2A §2.1.1, §2.2.1.3.
 */
function prefixesOf(bytes: Uint8Array, mode: Mode): { addressWidth: Form['addressWidth']; isPrefixed: boolean } {
  let isPrefixed = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x67) return { addressWidth: mode === 32 ? 16 : 32, isPrefixed: true };
    if (isLegacyPrefix(byte)) isPrefixed = true;
    else if (!(mode === 64 && byte >> 4 === 4)) break;
  }
  return { addressWidth: mode, isPrefixed };
}

const isLegacyPrefix = (byte: number): boolean =>
  (byte & 0xe7) === 0x26 || (byte >= 0x64 && byte <= 0x67) || byte === 0xf0 || byte === 0xf2 || byte === 0xf3;
