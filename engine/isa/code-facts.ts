import { MemorySizeExt } from 'iced-x86';
import type { Code, MemorySize } from 'iced-x86';
import type { CpuLevel } from '../core/cpu-level';
import { CPU_LEVELS } from '../core/cpu-level';
import { CODE_DIGITS, CODE_LEVELS, RENAMED } from './code-facts.gen';
import { CODE_NAMES } from './code-names.gen';

/** What an encoding fixes, whatever its operands are. */
export interface CodeFacts {
  /** iced's name of the encoding, such as `Add_rm64_imm8`. */
  readonly name: string;
  /** In lower case. */
  readonly mnemonic: string;
  /** Encodings of the classes the definitions cover: legacy and VEX. */
  readonly isCovered: boolean;
  /** Bits of its vectors as a VEX prefix says; null for legacy encodings. */
  readonly vexBits: 128 | 256 | null;
  /** The first level whose CPUs have it. */
  readonly level: CpuLevel;
  /** Operand size attribute; null where the encoding leaves it to the mode. */
  readonly operandWidth: 16 | 32 | 64 | null;
}

/** What iced's decoder gives for bytes that are no instruction. */
export const INVALID: Code = 0;

let list: readonly string[] | undefined;
const names = (): readonly string[] => (list ??= CODE_NAMES.split('\n'));

const facts: (CodeFacts | undefined)[] = [];

/** Facts of one encoding, from the table that was made of iced's. */
export function codeFacts(code: Code): CodeFacts {
  return (facts[code] ??= readFacts(code));
}

const OPERAND_WIDTHS = [null, 16, 32, 64] as const;

function readFacts(code: Code): CodeFacts {
  const name = names()[code];
  const digit = Number.parseInt(CODE_DIGITS[code], 36);
  const stem = name
    .replace(/^(?:VEX_KNC|MVEX|VEX|EVEX|XOP|D3NOW)_/u, '')
    .split('_', 1)[0]
    .toLowerCase();
  return {
    name,
    mnemonic: Object.hasOwn(RENAMED, name) ? RENAMED[name] : stem,
    isCovered: (digit & 4) !== 0,
    vexBits: (digit & 16) !== 0 ? 256 : (digit & 8) !== 0 ? 128 : null,
    level: CPU_LEVELS[Number(CODE_LEVELS[code])],
    operandWidth: OPERAND_WIDTHS[digit & 3],
  };
}

const sizes: (number | undefined)[] = [];
/** Bits of a memory operand; 0 where only its address counts. */
export function memoryBits(size: MemorySize): number {
  return (sizes[size] ??= MemorySizeExt.size(size) * 8);
}

/** Every encoding iced knows, in its order, the reserved entry 0 left out. */
export const allCodes = (): readonly Code[] =>
  (all ??= names()
    .slice(1)
    .map((_, at): Code => at + 1));
let all: readonly Code[] | undefined;
