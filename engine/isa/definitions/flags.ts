import { flagMask } from '../../core/rflags';
import type { FlagName } from '../../core/rflags';
import type { Instruction } from '../instruction';

const IN_AH = ['CF', 'PF', 'AF', 'ZF', 'SF'] as const satisfies readonly FlagName[];
const maskInAh = IN_AH.reduce((mask, flag) => mask | flagMask(flag), 0n);

export const flagInstructions: readonly Instruction[] = [
  {
    mnemonic: 'lahf',
    summary: 'Copies SF, ZF, AF, PF and CF to AH.',
    source: 'SDM Vol. 2A LAHF',
    semantics(s) {
      const ah = s.or(s.and(s.rflags(), s.lit(maskInAh)), s.lit(2));
      const low = s.zext(s.gpr('rax'), 8);
      s.setGpr('rax', s.or(s.shl(ah, s.lit(8)), low), 16);
    },
  },
  {
    mnemonic: 'sahf',
    summary: 'Sets SF, ZF, AF, PF and CF from AH.',
    source: 'SDM Vol. 2B SAHF',
    semantics: (s) => s.setRflags(s.shrU(s.gpr('rax'), s.lit(8)), maskInAh),
  },
  {
    mnemonic: 'cmc',
    summary: 'Inverts the carry flag.',
    source: 'SDM Vol. 2A CMC',
    semantics: (s) => s.setFlag('CF', s.eqz(s.flag('CF'))),
  },
  {
    mnemonic: 'clc',
    summary: 'Clears the carry flag.',
    source: 'SDM Vol. 2A CLC',
    semantics: (s) => s.setFlag('CF', s.lit(0)),
  },
  {
    mnemonic: 'stc',
    summary: 'Sets the carry flag.',
    source: 'SDM Vol. 2B STC',
    semantics: (s) => s.setFlag('CF', s.lit(1)),
  },
  {
    mnemonic: 'cld',
    summary: 'Clears the direction flag: string instructions go upwards.',
    source: 'SDM Vol. 2A CLD',
    semantics: (s) => s.setFlag('DF', s.lit(0)),
  },
  {
    mnemonic: 'std',
    summary: 'Sets the direction flag: string instructions go downwards.',
    source: 'SDM Vol. 2B STD',
    semantics: (s) => s.setFlag('DF', s.lit(1)),
  },
];
