import type { Code } from 'iced-x86';
import { CodeExt, Instruction, InstructionInfoFactory, OpCodeOperandKind as Kind, Register } from 'iced-x86';
import type { Width } from '../core/bits';
import { codeFacts, memoryBits } from './code-facts';
import { operandAccess, registerOperand } from './decode';
import type { Form, Operand, OperandAccess } from './form';

/** What an encoding is called in the manual: `ADD r/m64, imm8`, `REX.W 83 /0 ib`. */
export interface EncodingText {
  readonly instruction: string;
  readonly opcode: string;
  /** Valid in 64-bit mode. */
  readonly mode64: boolean;
}

export function encodingText(code: Code): EncodingText {
  const info = CodeExt.opCode(code);
  const text = { instruction: info.instructionString, opcode: info.opCodeString, mode64: info.mode64 };
  info.free();
  return text;
}

/** Registers by operand position, none of them used implicitly: RBX, RBP, R8, R9. */
const SAMPLE_REGISTERS = [3, 5, 8, 9];

type Build = (position: number, access: OperandAccess, bits: number) => Operand;

const gpr =
  (width: Width): Build =>
  (position, access) => ({ kind: 'register', index: SAMPLE_REGISTERS[position], high: false, width, access });
const vector =
  (first: Register): Build =>
  (position, access) =>
    registerOperand(first + position + 1, access);
const vectorOrMemory =
  (first: Register): Build =>
  (position, access, bits) =>
    bits === 0 ? vector(first)(position, access, bits) : memory(3)(position, access, bits);
const fixed =
  (register: Register): Build =>
  (_, access) =>
    registerOperand(register, access);
const immediate =
  (width: Width, value = 3n): Build =>
  () => ({ kind: 'immediate', value, width, access: 'read' });
const branch =
  (width: 16 | 32 | 64): Build =>
  () => ({ kind: 'branch', offset: 16n, width, access: 'none' });
const far =
  (width: 16 | 32): Build =>
  () => ({ kind: 'far', selector: 8, offset: 0x1000n, width, access: 'read' });
const memory =
  (base: number, segment: 'ds' | 'es' = 'ds'): Build =>
  (_, access, bits) => {
    return { kind: 'memory', width: bits, segment, base, index: null, scale: 1, displacement: 0n, access };
  };
/** Indices in vector register 9, which no other operand names. */
const gathered =
  (width: 128 | 256): Build =>
  (position, access, bits) =>
    ({ ...memory(3)(position, access, bits), vsib: { index: 9, width } }) as Operand;
const either =
  (width: Width): Build =>
  (position, access, bits) =>
    bits === 0 ? gpr(width)(position, access, bits) : memory(3)(position, access, bits);

/** An operand for each kind that iced's tables know and the definitions cover. */
const BUILDERS: Partial<Record<Kind, Build>> = {
  [Kind.r8_or_mem]: either(8),
  [Kind.r16_or_mem]: either(16),
  [Kind.r32_or_mem]: either(32),
  [Kind.r64_or_mem]: either(64),
  [Kind.xmm_or_mem]: vectorOrMemory(Register.XMM0),
  [Kind.xmm_reg]: vector(Register.XMM0),
  [Kind.xmm_rm]: vector(Register.XMM0),
  [Kind.xmm_vvvv]: vector(Register.XMM0),
  [Kind.xmm_is4]: vector(Register.XMM0),
  [Kind.ymm_or_mem]: vectorOrMemory(Register.YMM0),
  [Kind.ymm_reg]: vector(Register.YMM0),
  [Kind.ymm_rm]: vector(Register.YMM0),
  [Kind.ymm_vvvv]: vector(Register.YMM0),
  [Kind.ymm_is4]: vector(Register.YMM0),
  [Kind.mem_vsib32x]: gathered(128),
  [Kind.mem_vsib64x]: gathered(128),
  [Kind.mem_vsib32y]: gathered(256),
  [Kind.mem_vsib64y]: gathered(256),
  [Kind.mm_or_mem]: vectorOrMemory(Register.MM0),
  [Kind.mm_reg]: vector(Register.MM0),
  [Kind.mm_rm]: vector(Register.MM0),
  [Kind.st0]: fixed(Register.ST0),
  [Kind.sti_opcode]: fixed(Register.ST3),
  [Kind.r8_reg]: gpr(8),
  [Kind.r8_opcode]: gpr(8),
  [Kind.r16_reg]: gpr(16),
  [Kind.r16_rm]: gpr(16),
  [Kind.r16_opcode]: gpr(16),
  [Kind.r32_reg]: gpr(32),
  [Kind.r32_rm]: gpr(32),
  [Kind.r32_opcode]: gpr(32),
  [Kind.r32_vvvv]: gpr(32),
  [Kind.r64_reg]: gpr(64),
  [Kind.r64_rm]: gpr(64),
  [Kind.r64_opcode]: gpr(64),
  [Kind.r64_vvvv]: gpr(64),
  [Kind.seg_reg]: fixed(Register.DS),
  [Kind.es]: fixed(Register.ES),
  [Kind.cs]: fixed(Register.CS),
  [Kind.ss]: fixed(Register.SS),
  [Kind.ds]: fixed(Register.DS),
  [Kind.fs]: fixed(Register.FS),
  [Kind.gs]: fixed(Register.GS),
  [Kind.cr_reg]: fixed(Register.CR4),
  [Kind.dr_reg]: fixed(Register.DR0),
  [Kind.al]: fixed(Register.AL),
  [Kind.cl]: fixed(Register.CL),
  [Kind.ax]: fixed(Register.AX),
  [Kind.dx]: fixed(Register.DX),
  [Kind.eax]: fixed(Register.EAX),
  [Kind.rax]: fixed(Register.RAX),
  [Kind.imm8]: immediate(8),
  [Kind.imm8_const_1]: immediate(8, 1n),
  [Kind.imm8sex16]: immediate(16),
  [Kind.imm8sex32]: immediate(32),
  [Kind.imm8sex64]: immediate(64),
  [Kind.imm16]: immediate(16),
  [Kind.imm32]: immediate(32),
  [Kind.imm32sex64]: immediate(64),
  [Kind.imm64]: immediate(64),
  [Kind.mem]: memory(3),
  [Kind.mem_offs]: memory(3),
  [Kind.seg_rSI]: memory(6),
  [Kind.es_rDI]: memory(7, 'es'),
  [Kind.seg_rDI]: memory(7),
  [Kind.br16_1]: branch(16),
  [Kind.br16_2]: branch(16),
  [Kind.br32_1]: branch(32),
  [Kind.br32_4]: branch(32),
  [Kind.br64_1]: branch(64),
  [Kind.br64_4]: branch(64),
  [Kind.farbr2_2]: far(16),
  [Kind.farbr4_2]: far(32),
};

const HAS_MEMORY_CHOICE = new Set([
  Kind.r8_or_mem,
  Kind.r16_or_mem,
  Kind.r32_or_mem,
  Kind.r64_or_mem,
  Kind.xmm_or_mem,
  Kind.ymm_or_mem,
  Kind.mm_or_mem,
]);
const infoFactory = new InstructionInfoFactory();

/**
 * A form of the encoding with operands of our choosing, as `decode` would give it, for what is derived from the
 * definitions without any bytes: help texts and tests over all forms. 64-bit mode where the encoding exists there.
 * @param withMemory memory where the encoding has the choice; null is returned where it has none.
 */
export function sampleForm(code: Code, withMemory = false): Form | null {
  const info = CodeExt.opCode(code);
  const instruction = new Instruction();
  instruction.code = code;
  const kinds = Array.from({ length: info.opCount }, (_, i) => info.opKind(i));
  // Distinct registers: iced knows that XOR of a register with itself reads nothing.
  for (let i = 0; i < kinds.length; i++) instruction.setOpRegister(i, Register.RAX + i);
  const access = infoFactory.info(instruction);
  const hasChoice = kinds.some((kind) => HAS_MEMORY_CHOICE.has(kind));
  const memoryWidth = memoryBits(instruction.memorySize);
  const bits = kinds.map((kind) => (HAS_MEMORY_CHOICE.has(kind) && !withMemory ? 0 : memoryWidth));
  const operands = kinds.map(
    (kind, i): Operand =>
      BUILDERS[kind]?.(i, operandAccess(access.opAccess(i)), bits[i]) ?? {
        kind: 'other',
        name: Kind[kind],
        width: 0,
        access: 'none',
      },
  );
  const mode = info.mode64 ? 64 : 32;
  const addressSize = info.addressSize;
  access.free();
  instruction.free();
  info.free();
  if (withMemory && !hasChoice) return null;
  const facts = codeFacts(code);
  return {
    code,
    mnemonic: facts.mnemonic,
    length: 4,
    mode,
    operands: facts.mnemonic === 'xlatb' ? [] : operands,
    vexBits: facts.vexBits,
    operandWidth: facts.operandWidth ?? 32,
    addressWidth: addressSize === 16 || addressSize === 32 || addressSize === 64 ? addressSize : mode,
    stackWidth: mode,
    repeat: null,
    lock: false,
    sourceSegment: 'ds',
  };
}
