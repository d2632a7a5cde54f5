import { Code, CodeExt, EncodingKind, MemorySizeExt, Mnemonic } from 'iced-x86';
import type { MemorySize } from 'iced-x86';

/** What an encoding fixes, whatever its operands are. */
export interface CodeFacts {
  /** iced's name of the encoding, such as `Add_rm64_imm8`. */
  readonly name: string;
  /** In lower case. */
  readonly mnemonic: string;
  /** Encodings of the classes the definitions cover: legacy, and VEX for BMI. */
  readonly isCovered: boolean;
  /** Operand size attribute; null where the encoding leaves it to the mode. */
  readonly operandWidth: 16 | 32 | 64 | null;
}

const facts: (CodeFacts | undefined)[] = [];

/** Facts of one encoding, read once from iced's tables. */
export function codeFacts(code: Code): CodeFacts {
  return (facts[code] ??= readFacts(code));
}

function readFacts(code: Code): CodeFacts {
  const info = CodeExt.opCode(code);
  const name = Code[code];
  const size = info.operandSize;
  const isCoveredKind = info.encoding === EncodingKind.Legacy || info.encoding === EncodingKind.VEX;
  const read: CodeFacts = {
    name,
    mnemonic: Mnemonic[info.mnemonic].toLowerCase(),
    isCovered: info.isInstruction && isCoveredKind && !name.startsWith('VEX_KNC_'),
    operandWidth: size === 16 || size === 32 || size === 64 ? size : null,
  };
  info.free();
  return read;
}

const sizes: (number | undefined)[] = [];
/** Bits of a memory operand; 0 where only its address counts. */
export function memoryBits(size: MemorySize): number {
  return (sizes[size] ??= MemorySizeExt.size(size) * 8);
}

/** Every encoding iced knows, in its order, the reserved entry 0 left out. */
export const ALL_CODES: readonly Code[] = Object.values(Code).filter(
  (code): code is Code => typeof code === 'number' && code !== Code.INVALID,
);
