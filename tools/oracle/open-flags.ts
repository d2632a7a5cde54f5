import { Decoder, DecoderOptions, Instruction, RflagsBits } from 'iced-x86';
import type { Case } from './case';

const CF = 0x1n;
const PF = 0x4n;
const AF = 0x10n;
const ZF = 0x40n;
const SF = 0x80n;
const OF = 0x800n;
const BITS: readonly (readonly [RflagsBits, bigint])[] = [
  [RflagsBits.CF, CF],
  [RflagsBits.PF, PF],
  [RflagsBits.AF, AF],
  [RflagsBits.ZF, ZF],
  [RflagsBits.SF, SF],
  [RflagsBits.OF, OF],
];

/** What the manual leaves undefined for some counts, which iced's tables do not say. */
const BY_COUNT: Readonly<Record<string, bigint>> = {
  // SDM Vol. 2B SAL/SAR/SHL/SHR: CF where the count reaches the size of the operand.
  shl: CF,
  sal: CF,
  shr: CF,
  // SDM Vol. 2B RCL/RCR: OF for every count but 1; iced leaves out whole turns.
  rcl: OF,
  rcr: OF,
  // SDM Vol. 2B SHLD, SHRD: everything where the count exceeds the size of the operand.
  shld: CF | PF | AF | ZF | SF | OF,
  shrd: CF | PF | AF | ZF | SF | OF,
};

const instruction = new Instruction();

/**
 * The status flags a definition may at most leave undefined for this input, as bits of RFLAGS: an opinion that is not the
 * definition's own, so that it cannot excuse itself.
 */
export function undefinedAtMost(mnemonic: string, input: Case): bigint {
  const decoder = new Decoder(64, input.bytes, DecoderOptions.None);
  decoder.decodeOut(instruction);
  decoder.free();
  const stated = instruction.rflagsUndefined;
  return BITS.reduce((mask, [bit, flag]) => ((stated & bit) === 0 ? mask : mask | flag), BY_COUNT[mnemonic] ?? 0n);
}
