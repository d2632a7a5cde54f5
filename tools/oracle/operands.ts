import type { Instruction } from 'iced-x86';
import { Code, Mnemonic, OpCodeOperandKind as Kind, OpKind, Register } from 'iced-x86';
import type { Random } from './random';
import { branchTarget, operandAddress, operandValue } from './values';

const GPR8 = [...'AL CL DL BL SPL BPL SIL DIL'.split(' '), ...range('R', 8, 'L'), 'AH', 'CH', 'DH', 'BH'];
const GPR16 = ['AX', 'CX', 'DX', 'BX', 'SP', 'BP', 'SI', 'DI', ...range('R', 8, 'W')];
const GPR32 = ['EAX', 'ECX', 'EDX', 'EBX', 'ESP', 'EBP', 'ESI', 'EDI', ...range('R', 8, 'D')];
const GPR64 = ['RAX', 'RCX', 'RDX', 'RBX', 'RSP', 'RBP', 'RSI', 'RDI', ...range('R', 8, '')];
const XMM = registers(Array.from({ length: 16 }, (_, i) => `XMM${i}`));
const YMM = registers(Array.from({ length: 16 }, (_, i) => `YMM${i}`));
const MM = registers(Array.from({ length: 8 }, (_, i) => `MM${i}`));
const ST = registers(Array.from({ length: 8 }, (_, i) => `ST${i}`));
const FILES = { 8: registers(GPR8), 16: registers(GPR16), 32: registers(GPR32), 64: registers(GPR64) };
export const SEGMENT_REGISTERS = registers(['ES', 'SS', 'DS', 'FS', 'GS', 'CS']);
const CONTROL_REGISTERS = registers(['CR0', 'CR2', 'CR3', 'CR4', 'CR8']);
const DEBUG_REGISTERS = registers(['DR0', 'DR1', 'DR2', 'DR3', 'DR6', 'DR7']);

function range(prefix: string, count: number, suffix: string): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 8}${suffix}`);
}
function registers(names: readonly string[]): Register[] {
  return names.map((name) => Register[name as keyof typeof Register]);
}

/** Register operands by the kind the encoding names; memory alternatives of `*_or_mem` are chosen before. */
const REGISTER_KINDS: Partial<Record<Kind, readonly Register[]>> = {
  [Kind.xmm_or_mem]: XMM,
  [Kind.xmm_reg]: XMM,
  [Kind.xmm_rm]: XMM,
  [Kind.xmm_vvvv]: XMM,
  [Kind.xmm_is4]: XMM,
  [Kind.ymm_or_mem]: YMM,
  [Kind.ymm_reg]: YMM,
  [Kind.ymm_rm]: YMM,
  [Kind.ymm_vvvv]: YMM,
  [Kind.ymm_is4]: YMM,
  [Kind.mm_or_mem]: MM,
  [Kind.mm_reg]: MM,
  [Kind.mm_rm]: MM,
  [Kind.st0]: [Register.ST0],
  [Kind.sti_opcode]: ST,
  [Kind.r8_or_mem]: FILES[8],
  [Kind.r16_or_mem]: FILES[16],
  [Kind.r32_or_mem]: FILES[32],
  [Kind.r64_or_mem]: FILES[64],
  [Kind.r8_reg]: FILES[8],
  [Kind.r8_opcode]: FILES[8],
  [Kind.r16_reg]: FILES[16],
  [Kind.r16_rm]: FILES[16],
  [Kind.r16_opcode]: FILES[16],
  [Kind.r32_reg]: FILES[32],
  [Kind.r32_rm]: FILES[32],
  [Kind.r32_opcode]: FILES[32],
  [Kind.r64_reg]: FILES[64],
  [Kind.r64_rm]: FILES[64],
  [Kind.r64_opcode]: FILES[64],
  [Kind.r32_vvvv]: FILES[32],
  [Kind.r64_vvvv]: FILES[64],
  [Kind.seg_reg]: SEGMENT_REGISTERS,
  [Kind.cr_reg]: CONTROL_REGISTERS,
  [Kind.dr_reg]: DEBUG_REGISTERS,
  [Kind.es]: [Register.ES],
  [Kind.cs]: [Register.CS],
  [Kind.ss]: [Register.SS],
  [Kind.ds]: [Register.DS],
  [Kind.fs]: [Register.FS],
  [Kind.gs]: [Register.GS],
  [Kind.al]: [Register.AL],
  [Kind.cl]: [Register.CL],
  [Kind.ax]: [Register.AX],
  [Kind.dx]: [Register.DX],
  [Kind.eax]: [Register.EAX],
  [Kind.rax]: [Register.RAX],
};

const OR_MEMORY = new Set([
  Kind.r8_or_mem,
  Kind.r16_or_mem,
  Kind.r32_or_mem,
  Kind.r64_or_mem,
  Kind.xmm_or_mem,
  Kind.ymm_or_mem,
  Kind.mm_or_mem,
]);

/** Registers of the indices of a gather. */
const VSIB: Partial<Record<Kind, readonly Register[]>> = {
  [Kind.mem_vsib32x]: XMM,
  [Kind.mem_vsib64x]: XMM,
  [Kind.mem_vsib32y]: YMM,
  [Kind.mem_vsib64y]: YMM,
};

/** Chooses operand `i` of an instruction at `rip` as its encoding allows. */
export function setOperand(r: Random, instruction: Instruction, i: number, kind: Kind, rip: bigint): void {
  if (kind === Kind.mem || kind === Kind.mem_offs || (OR_MEMORY.has(kind) && r.chance(50))) {
    return setMemory(r, instruction, i, kind);
  }
  const indices = VSIB[kind];
  if (indices !== undefined) return setGathered(r, instruction, i, indices);
  const choices = REGISTER_KINDS[kind];
  if (choices !== undefined) {
    instruction.setOpKind(i, OpKind.Register);
    instruction.setOpRegister(i, r.pick(choices));
    return;
  }
  setOther(r, instruction, i, kind, rip);
}

function setMemory(r: Random, instruction: Instruction, i: number, kind: Kind): void {
  instruction.setOpKind(i, OpKind.Memory);
  if (r.chance(15)) instruction.segmentPrefix = r.pick([Register.FS, Register.GS, Register.DS, Register.ES]);
  const target = operandAddress(r, 8);
  if (kind === Kind.mem_offs) {
    const short = r.chance(20);
    instruction.memoryDisplSize = short ? 4 : 8;
    instruction.memoryDisplacement = short ? target & 0xffff_ffffn : target;
    return;
  }
  const near = target & 0x7fff_ffffn;
  const shape = r.below(10);
  if (shape === 0) {
    instruction.memoryBase = Register.RIP;
    instruction.memoryDisplacement = near;
    instruction.memoryDisplSize = 8;
    return;
  }
  const file = r.chance(12) ? FILES[32] : FILES[64];
  if (shape >= 2) instruction.memoryBase = r.pick(file);
  if (shape >= 6 || shape === 1) {
    instruction.memoryIndex = r.pick(file);
    instruction.memoryIndexScale = r.pick([1, 2, 4, 8]);
  }
  const bare = shape >= 2 && r.chance(30);
  if (bare) return;
  if (shape >= 2 && r.chance(60)) {
    instruction.memoryDisplacement = BigInt.asUintN(64, BigInt(r.between(-128, 127)));
    instruction.memoryDisplSize = r.chance(80) ? 1 : 4;
  } else {
    instruction.memoryDisplacement = shape < 2 ? near : BigInt.asUintN(64, BigInt(r.u32() | 0));
    instruction.memoryDisplSize = 8;
  }
}

/** Base, vector of indices, and a displacement: the addresses are made in `states.ts`. */
function setGathered(r: Random, instruction: Instruction, i: number, indices: readonly Register[]): void {
  instruction.setOpKind(i, OpKind.Memory);
  if (r.chance(15)) instruction.segmentPrefix = r.pick([Register.FS, Register.GS, Register.DS, Register.ES]);
  if (r.chance(95)) instruction.memoryBase = r.pick(r.chance(10) ? FILES[32] : FILES[64]);
  instruction.memoryIndex = r.pick(indices);
  instruction.memoryIndexScale = r.pick([1, 2, 4, 8]);
  if (r.chance(40)) return;
  instruction.memoryDisplacement = BigInt.asUintN(64, BigInt(r.between(-128, 127)));
  instruction.memoryDisplSize = r.chance(80) ? 1 : 4;
}

const IMMEDIATES: Partial<Record<Kind, readonly [OpKind, number]>> = {
  [Kind.imm8]: [OpKind.Immediate8, 8],
  [Kind.imm8sex16]: [OpKind.Immediate8to16, 8],
  [Kind.imm8sex32]: [OpKind.Immediate8to32, 8],
  [Kind.imm8sex64]: [OpKind.Immediate8to64, 8],
  [Kind.imm16]: [OpKind.Immediate16, 16],
  [Kind.imm32]: [OpKind.Immediate32, 32],
  [Kind.imm32sex64]: [OpKind.Immediate32to64, 32],
  [Kind.imm64]: [OpKind.Immediate64, 64],
};
const STRING_KINDS: Partial<Record<Kind, readonly OpKind[]>> = {
  [Kind.seg_rSI]: [OpKind.MemorySegRSI, OpKind.MemorySegESI],
  [Kind.es_rDI]: [OpKind.MemoryESRDI, OpKind.MemoryESEDI],
  [Kind.seg_rDI]: [OpKind.MemorySegRDI, OpKind.MemorySegEDI],
};

function setOther(r: Random, instruction: Instruction, i: number, kind: Kind, rip: bigint): void {
  const immediate = IMMEDIATES[kind];
  const implied = STRING_KINDS[kind];
  if (immediate !== undefined) {
    const [opKind, bits] = immediate;
    // The second immediate of ENTER and EXTRQ is kept apart from the first.
    const first = i === 0 ? null : instruction.opKind(i - 1);
    const second = first === OpKind.Immediate16 || first === OpKind.Immediate8;
    instruction.setOpKind(i, second ? OpKind.Immediate8_2nd : opKind);
    if (second) instruction.immediate8_2nd = r.chance(70) ? r.below(4) : r.below(256);
    else if (instruction.mnemonic === Mnemonic.Enter) instruction.immediate16 = r.below(r.chance(85) ? 400 : 65536);
    else if (instruction.mnemonic === Mnemonic.Retf) instruction.immediate16 = r.below(64);
    else instruction.setImmediateI64(i, BigInt.asIntN(bits, operandValue(r)));
  } else if (implied !== undefined) {
    // Both operands of MOVS and CMPS share the address size.
    const other = i > 0 ? instruction.opKind(0) : null;
    const wide = other === null ? r.chance(85) : other === OpKind.MemorySegRSI || other === OpKind.MemoryESRDI;
    instruction.setOpKind(
      i,
      wide || (other !== null && other === OpKind.Register && r.chance(85)) ? implied[0] : implied[1],
    );
  } else if (kind === Kind.seg_rBX_al) {
    instruction.setOpKind(i, OpKind.Memory);
    instruction.memoryBase = r.chance(85) ? Register.RBX : Register.EBX;
    instruction.memoryIndex = Register.AL;
  } else if (kind === Kind.imm8_const_1) {
    instruction.setOpKind(i, OpKind.Immediate8);
    instruction.immediate8 = 1;
  } else if (kind === Kind.br64_1) {
    instruction.setOpKind(i, OpKind.NearBranch64);
    instruction.nearBranch64 = rip + BigInt(r.between(-110, 120));
  } else if (kind === Kind.br64_4) {
    instruction.setOpKind(i, OpKind.NearBranch64);
    const target = branchTarget(r);
    const distance = r.chance(50) ? BigInt(r.between(-4096, 4096)) : BigInt(r.u32() | 0) / 2n;
    instruction.nearBranch64 =
      target - rip < 0x7000_0000n && rip < target ? target : BigInt.asUintN(64, rip + distance);
  } else {
    throw new Error(`operand kind ${Kind[kind]} of ${Code[instruction.code]} is not generated yet`);
  }
}
