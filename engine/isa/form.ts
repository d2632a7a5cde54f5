import type { Width } from '../core/bits';
import type { SegmentName } from '../core/registers';

/** How an instruction uses an operand: read, written, both, or only named (the address of LEA, a branch target). */
export type OperandAccess = 'read' | 'write' | 'readwrite' | 'none';

/**
 * One operand as decoded. Position independent: what depends on the address of the instruction is kept relative to the
 * next one, so that the same bytes mapped twice decode once.
 */
export type Operand =
  /** `index` 0–15; `high` names AH, CH, DH, BH (then `index` is 0–3 and `width` 8). */
  | {
      readonly kind: 'register';
      readonly index: number;
      readonly high: boolean;
      readonly width: Width;
      readonly access: OperandAccess;
    }
  | {
      readonly kind: 'memory';
      /** Bits accessed; 0 where the instruction only computes the address, more than 64 for pseudo-descriptors. */
      readonly width: number;
      /** After defaults (SS for RSP and RBP bases) and overrides. */
      readonly segment: SegmentName;
      /** A vector register with one index for each element (VSIB); `index` is null then. */
      readonly vsib?: { readonly index: number; readonly width: 128 | 256 };
      /** Register number, 'rip' (displacement counts from the next instruction), or null. */
      readonly base: number | 'rip' | null;
      readonly index: number | null;
      readonly scale: 1 | 2 | 4 | 8;
      /** Sign-extended to 64 bits, held unsigned. */
      readonly displacement: bigint;
      readonly access: OperandAccess;
    }
  /** `value` is sign- or zero-extended to the operand size as the instruction does it, held unsigned in `width` bits. */
  | { readonly kind: 'immediate'; readonly value: bigint; readonly width: Width; readonly access: 'read' }
  /** A relative branch: the target is the next instruction's address plus `offset` (signed, held as signed bigint). */
  | { readonly kind: 'branch'; readonly offset: bigint; readonly width: Width; readonly access: 'none' }
  /** A far pointer in the instruction (32-bit code only). */
  | {
      readonly kind: 'far';
      readonly selector: number;
      readonly offset: bigint;
      readonly width: Width;
      readonly access: 'read';
    }
  | { readonly kind: 'segment'; readonly name: SegmentName; readonly width: 16; readonly access: OperandAccess }
  | {
      readonly kind: 'control' | 'debug';
      readonly index: number;
      readonly width: 64 | 32;
      readonly access: OperandAccess;
    }
  /** XMM0–XMM15, YMM0–YMM15, MM0–MM7, and ST(i) counted from the top of the x87 stack. */
  | { readonly kind: 'xmm'; readonly index: number; readonly width: 128; readonly access: OperandAccess }
  | { readonly kind: 'ymm'; readonly index: number; readonly width: 256; readonly access: OperandAccess }
  | { readonly kind: 'mm'; readonly index: number; readonly width: 64; readonly access: OperandAccess }
  | { readonly kind: 'st'; readonly index: number; readonly width: 80; readonly access: OperandAccess }
  /** A register of a file that the definitions do not cover (ZMM, …); executing it raises #UD. */
  | { readonly kind: 'other'; readonly name: string; readonly width: number; readonly access: OperandAccess };

/** An instruction as decoded: everything that is known before any guest value is. */
export interface Form {
  /** iced's `Code` number: one per encoding. */
  readonly code: number;
  /** iced's mnemonic in lower case, such as `add`, `cmovne`, `movsd`. */
  readonly mnemonic: string;
  /** Bytes, 1–15. */
  readonly length: number;
  readonly mode: 16 | 32 | 64;
  readonly operands: readonly Operand[];
  /** Bits of its vectors where it has a VEX prefix, which then clears what lies above in a register; null in legacy forms. */
  readonly vexBits: 128 | 256 | null;
  /** Operand size attribute after prefixes, address size likewise, and the width PUSH and POP use by default. */
  readonly operandWidth: 16 | 32 | 64;
  readonly addressWidth: 16 | 32 | 64;
  /** Width of the stack pointer: 64 in 64-bit mode, else what SS.B said when it was decoded. */
  readonly stackWidth: 16 | 32 | 64;
  /** F3 and F2 where they mean repetition; null elsewhere. */
  readonly repeat: 'rep' | 'repne' | null;
  readonly lock: boolean;
  /** Segment of the implicit source operand of string instructions and XLAT, after overrides. */
  readonly sourceSegment: SegmentName;
}
