import type { Cpu } from '../../machine/cpu';
import { COMPONENT } from '../../machine/xcr';
import { tagOf } from '../machine-registers';
import type { BitsView } from './bits';
import { floatingBits } from './bits';

/** The registers of the SSE, AVX and x87 units. Values are hexadecimal digits, no prefix. */
export interface VectorsView {
  /** XCR0 lets programs use the upper halves of the YMM registers. */
  readonly hasAvx: boolean;
  /** 64 digits each: YMM, with XMM as the last 32. */
  readonly vectors: readonly { readonly value: string; readonly before: string }[];
  /** From ST(0) on, 20 digits each. */
  readonly x87: readonly X87RegisterView[];
  /** MXCSR and the x87 words. */
  readonly words: readonly BitsView[];
}
export interface X87RegisterView {
  /** The physical register that is ST(i) now. */
  readonly physical: number;
  readonly value: string;
  readonly tag: 'valid' | 'zero' | 'special' | 'empty';
  readonly changed: boolean;
}

const TAGS = ['valid', 'zero', 'special', 'empty'] as const;
const digits = (value: bigint, count: number): string => value.toString(16).padStart(count, '0');

export function vectorsView(cpu: Cpu, before: Cpu): VectorsView {
  const { fpu } = cpu;
  return {
    hasAvx: (cpu.xcr0 & BigInt(COMPONENT.AVX)) !== 0n,
    vectors: Array.from({ length: 16 }, (_, index) => ({
      value: digits(fpu.ymm(index), 64),
      before: digits(before.fpu.ymm(index), 64),
    })),
    x87: Array.from({ length: 8 }, (_, index) => {
      const physical = (fpu.top + index) & 7;
      const old = (before.fpu.top + index) & 7;
      const [tag, oldTag] = [tagOf(cpu, physical), tagOf(before, old)];
      const value = fpu.physical(physical);
      return {
        physical,
        value: digits(value, 20),
        tag: TAGS[tag],
        changed: tag !== oldTag || value !== before.fpu.physical(old),
      };
    }),
    words: floatingBits(cpu, before),
  };
}
