import {
  Code,
  CpuidFeature,
  CodeExt,
  Decoder,
  DecoderOptions,
  Encoder,
  FlowControl,
  Instruction,
  InstructionInfoFactory,
  MemorySizeExt,
  OpCodeOperandKind,
  OpKind,
  Register,
  RegisterExt,
} from 'iced-x86';
import { MAX_LENGTH } from '../../engine/isa/decode';
import { XSAVE_MAXIMUM } from '../../engine/machine/xsave';
import { CODE_BASE, FS_BASE, GS_BASE, PAGE } from './layout';
import { SEGMENT_REGISTERS, setOperand } from './operands';
import type { Random } from './random';

/** One memory access of an instruction, explicit or implied, as far as placing it needs. */
export interface MemoryUse {
  /** Register numbers; `index` may be an 8-bit register (XLAT). */
  readonly base: number | null;
  readonly index: number | null;
  readonly indexBits: number;
  readonly scale: number;
  readonly displacement: bigint;
  readonly segmentBase: bigint;
  readonly bytes: number;
  /** 32 under an address-size prefix. */
  readonly addressBits: 32 | 64;
}

/** The indices of a gather, whose addresses `base + index * scale + displacement` are placed by their vector. */
export interface Gathered {
  /** Number of the register, and bits of each index. */
  readonly register: number;
  readonly indexBits: 32 | 64;
  readonly scale: number;
}

/** An instruction somewhere in the code page, before it has a state. */
export interface Encoding {
  readonly code: Code;
  readonly bytes: Uint8Array;
  readonly rip: bigint;
  readonly memory: readonly MemoryUse[];
  readonly gathered: Gathered | null;
  /** Traps more than once before RIP leaves: under REP or REPNE, and gathers. */
  readonly repeats: boolean;
  /** Full-register numbers of the explicit register operands. */
  readonly registers: readonly number[];
  /** Works on x87, MMX or SSE registers. */
  readonly usesFpu: boolean;
  /** Numbers of the vector registers it reads or writes. */
  readonly vectors: readonly number[];
  /** Works on x87 or MMX registers. */
  readonly usesX87: boolean;
  /** Its first operand is SS. */
  readonly writesSs: boolean;
  /** Full-register numbers of everything it reads or writes. */
  readonly touched: readonly number[];
}

/**
 * AMD processors read a 32-bit offset in far pointers whatever REX.W says, and 32 bits of memory in MOVSXD to a 16-bit
 * register. Source: AMD64 manual Vol. 3, JMP (Far), MOVSXD.
 */
const NOT_ON_AMD = /^(Jmp|Call|L[sfg]s)_.*m1664$|^Movsxd_r16/;

/** True where 64-bit code of current processors of both vendors has the encoding. */
export function canRun(code: Code): boolean {
  const info = CodeExt.opCode(code);
  const runs = info.mode64 && info.intelDecoder64 && !NOT_ON_AMD.test(Code[code]);
  info.free();
  return runs;
}

/** INT 3, 4 and 80 reach handlers of the host's kernel; the gates of all other vectors refuse ring 3. */
const OPEN_GATES = new Set([3, 4, 0x80]);
export const reachesKernel = ({ code, bytes }: Encoding): boolean =>
  code === Code.Int_imm8 && OPEN_GATES.has(bytes[bytes.length - 1]);
/** An XSAVE through RAX, whose low byte would ask for components of AVX-512, which the model lacks. */
export const namesItsComponents = ({ code, memory }: Encoding): boolean =>
  isXsave(code) && memory.some(({ base, index }) => base === 0 || index === 0);
const infoFactory = new InstructionInfoFactory();

/** Chooses operands and prefixes for `code` and encodes it; tries again where a choice has no encoding (AH with REX). */
export function randomEncoding(r: Random, code: Code): Encoding {
  for (let attempt = 0; attempt < 200; attempt++) {
    const encoding = tryEncoding(r, code);
    if (encoding !== null && !reachesKernel(encoding) && !namesItsComponents(encoding)) return encoding;
  }
  throw new Error(`no encoding found for ${Code[code]}`);
}

function tryEncoding(r: Random, code: Code): Encoding | null {
  const rip = CODE_BASE + BigInt(r.below(PAGE - 32));
  const instruction = new Instruction();
  instruction.code = code;
  const info = CodeExt.opCode(code);
  for (let i = 0; i < info.opCount; i++) setOperand(r, instruction, i, info.opKind(i), rip);
  const toMemory = info.opCount > 0 && instruction.opKind(0) === OpKind.Memory;
  if (info.canUseLockPrefix && toMemory && r.chance(20)) instruction.hasLockPrefix = true;
  if (instruction.isStringInstruction) {
    if (info.canUseRepnePrefix && r.chance(25)) instruction.hasRepnePrefix = true;
    else if (info.canUseRepPrefix && r.chance(50)) instruction.hasRepePrefix = true;
    if (r.chance(15)) instruction.segmentPrefix = r.pick(SEGMENT_REGISTERS);
  }
  info.free();

  const encoder = new Encoder(64);
  let bytes: Uint8Array | null = null;
  try {
    encoder.encode(instruction, rip);
    bytes = encoder.takeBuffer();
  } catch {
    bytes = null;
  }
  encoder.free();
  instruction.free();
  const prefixed = bytes === null ? null : withPrefix(r, code, bytes);
  return prefixed === null ? null : encodingOf(code, prefixed, rip);
}

/**
 * Prefixes that change nothing in places, or only the segment or the size of addresses. REP and REPNE are reserved where
 * they mean nothing (SDM Vol. 2A §2.1.1; AMD's LOOPE obeys them), and AMD's near branches obey 66 where Intel's do not.
 */
const PREFIXES = [0x26, 0x2e, 0x36, 0x3e, 0x40, 0x4f, 0x64, 0x65, 0x66, 0x67];

/**
 * Linux answers for what CR4.UMIP refuses, if it can decode the instruction; its decoder gives up at the fifth different
 * legacy prefix, the CPU does not. So these show the #GP that would not be seen otherwise.
 * Source: Linux v6.9 arch/x86/kernel/umip.c fixup_umip_exception, arch/x86/lib/insn.c insn_get_prefixes.
 */
const BEYOND_LINUX = Uint8Array.of(0x26, 0x2e, 0x36, 0x3e, 0x64);
const GUARDED_BY_UMIP = /^(Sgdt|Sidt|Sldt|Smsw|Str)_/;

/** Now and then one more prefix in front, where the instruction stays the same encoding. */
function withPrefix(r: Random, code: Code, bytes: Uint8Array): Uint8Array | null {
  if (GUARDED_BY_UMIP.test(Code[code])) {
    const length = BEYOND_LINUX.length + bytes.length;
    return length > MAX_LENGTH ? null : Uint8Array.of(...BEYOND_LINUX, ...bytes);
  }
  if (!r.chance(10)) return bytes;
  const prefixed = Uint8Array.of(r.pick(PREFIXES), ...bytes);
  const decoded = decodeAt(prefixed, 0n);
  const isBranch = decoded.flowControl !== FlowControl.Next;
  const isSame = decoded.code === code && decoded.length === prefixed.length && !(isBranch && prefixed[0] === 0x66);
  decoded.free();
  return isSame ? prefixed : bytes;
}

function decodeAt(bytes: Uint8Array, rip: bigint): Instruction {
  const decoder = new Decoder(64, bytes, DecoderOptions.None);
  decoder.ip = rip;
  const decoded = decoder.decode();
  decoder.free();
  return decoded;
}

/** Without operands that say so. */
const USES_VECTORS = /^(Ldmxcsr|Stmxcsr|Xgetbv|Xsave|Xrstor|VEX_V)/u;
const isXsave = (code: Code): boolean => /^(Xsave|Xrstor)/u.test(Code[code]);

/** What placing its operands needs to know of an encoded instruction. */
export function encodingOf(code: Code, bytes: Uint8Array, rip: bigint): Encoding {
  const instruction = decodeAt(bytes, rip);
  const info = infoFactory.info(instruction);
  const memory: MemoryUse[] = [];
  let gathered: Gathered | null = null;
  for (const use of info.usedMemory()) {
    const isVector = RegisterExt.isVectorRegister(use.index);
    if (isVector) {
      const indexBits = use.vsibSize === 8 ? 64 : 32;
      gathered = { register: RegisterExt.number(use.index), indexBits, scale: use.scale };
    }
    const wide = (register: Register): number | null =>
      register === Register.None || register === Register.RIP ? null : RegisterExt.number(register);
    memory.push({
      base: wide(use.base),
      index: isVector ? null : wide(use.index),
      indexBits: use.index === Register.None || isVector ? 64 : RegisterExt.size(use.index) * 8,
      scale: use.scale,
      displacement: use.displacement,
      segmentBase: use.segment === Register.FS ? FS_BASE : use.segment === Register.GS ? GS_BASE : 0n,
      bytes: isXsave(code) ? XSAVE_MAXIMUM : MemorySizeExt.size(use.memorySize),
      addressBits: [use.base, use.index].some((register) => RegisterExt.size(register) === 4) ? 32 : 64,
    });
    use.free();
  }
  const touched = new Set<number>();
  const vectors: number[] = [];
  for (const use of info.usedRegisters()) {
    if (RegisterExt.isGPR(use.register)) touched.add(RegisterExt.number(RegisterExt.fullRegister(use.register)));
    if (RegisterExt.isVectorRegister(use.register)) vectors.push(RegisterExt.number(use.register));
    use.free();
  }
  info.free();
  const writesSs = instruction.op0Kind === OpKind.Register && instruction.op0Register === Register.SS;
  const numbers: number[] = [];
  for (let i = 0; i < instruction.opCount; i++) {
    if (instruction.opKind(i) !== OpKind.Register) continue;
    const register = instruction.opRegister(i);
    if (RegisterExt.isGPR(register)) numbers.push(RegisterExt.number(RegisterExt.fullRegister(register)));
  }
  const usesX87 = usesX87Registers(instruction);
  const usesFpu = usesX87 || namesRegisters(code, /^[xy]mm_|^seg_rDI/u) || USES_VECTORS.test(Code[code]);
  const isRepeated = instruction.isStringInstruction && (instruction.hasRepePrefix || instruction.hasRepnePrefix);
  // A gather traps behind the elements it has when another one faults.
  const repeats = isRepeated || gathered !== null;
  instruction.free();
  return {
    code,
    bytes,
    rip,
    memory,
    gathered,
    repeats,
    usesFpu,
    usesX87,
    vectors,
    writesSs,
    registers: numbers,
    touched: [...touched],
  };
}

/** The encoding has operands of these kinds, as registers or as memory in their place. */
function namesRegisters(code: Code, kinds: RegExp): boolean {
  const info = CodeExt.opCode(code);
  const names = Array.from({ length: info.opCount }, (_, i) => OpCodeOperandKind[info.opKind(i)]);
  info.free();
  return names.some((name) => kinds.test(name));
}

function usesX87Registers(instruction: Instruction): boolean {
  const features = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]);
  if (features.some((feature) => /^FPU|^FXSR/u.test(feature))) return true;
  if ([Code.Emms, Code.Wait].includes(instruction.code) || isXsave(instruction.code)) return true;
  return namesRegisters(instruction.code, /^mm_|^st/u);
}
