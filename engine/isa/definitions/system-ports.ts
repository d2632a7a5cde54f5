import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import { advance } from './strings';
import { requireIoPrivilege } from './system-rules';

const NO_BITMAP = 'no I/O permission bitmap in the TSS: outside IOPL always #GP(0)';
const READS_ONES = `no devices: every port reads as ones; ${NO_BITMAP}`;
const WRITES_VANISH = `no devices: writes vanish; ${NO_BITMAP}`;

const inputString = (mnemonic: string, width: Width): Instruction => ({
  mnemonic,
  summary: 'Reads an I/O port into memory at [RDI] and moves on; REP reads RCX elements.',
  source: 'SDM Vol. 2A INS/INSB/INSW/INSD',
  modeled: READS_ONES,
  semantics: (s) => {
    requireIoPrivilege(s);
    s.repeat(() => {
      s.write(0, s.not(s.lit(0)));
      advance(s, 'rdi', width);
    }, false);
  },
});

const outputString = (mnemonic: string, width: Width): Instruction => ({
  mnemonic,
  summary: 'Writes memory at [RSI] to an I/O port and moves on; REP writes RCX elements.',
  source: 'SDM Vol. 2B OUTS/OUTSB/OUTSW/OUTSD',
  modeled: WRITES_VANISH,
  semantics: (s) => {
    requireIoPrivilege(s);
    s.repeat(() => {
      s.load(s.form.sourceSegment, s.zext(s.gpr('rsi'), s.form.addressWidth), width);
      advance(s, 'rsi', width);
    }, false);
  },
});

/** I/O ports. */
export const portInstructions: readonly Instruction[] = [
  {
    mnemonic: 'in',
    summary: 'Reads an I/O port.',
    source: 'SDM Vol. 2A IN',
    modeled: READS_ONES,
    semantics: (s) => {
      requireIoPrivilege(s);
      s.write(0, s.not(s.lit(0)));
    },
  },
  {
    mnemonic: 'out',
    summary: 'Writes an I/O port.',
    source: 'SDM Vol. 2B OUT',
    modeled: WRITES_VANISH,
    semantics: requireIoPrivilege,
  },
  inputString('insb', 8),
  inputString('insw', 16),
  inputString('insd', 32),
  outputString('outsb', 8),
  outputString('outsw', 16),
  outputString('outsd', 32),
];
