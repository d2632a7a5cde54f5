import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import { advance } from './strings';
import type { Sem } from '../sem';

const READS_ONES = 'no devices: every port reads as ones';
const WRITES_VANISH = 'no devices: writes vanish';

/** #GP(0) where CPL > IOPL and the bitmap of the TSS refuses one of the ports. */
function requirePort<V>(s: Sem<V>, port: V, width: number): void {
  const permitted = s.helper('permitsPort', port, s.lit(width / 8));
  s.faultIf(s.eqz(permitted), '#GP', `${s.form.mnemonic}: CPL > IOPL, and the I/O bitmap of the TSS refuses the port`);
}
const DX = <V>(s: Sem<V>): V => s.zext(s.gpr('rdx'), 16);

const inputString = (mnemonic: string, width: Width): Instruction => ({
  mnemonic,
  summary: 'Reads an I/O port into memory at [RDI] and moves on; REP reads RCX elements.',
  source: 'SDM Vol. 2A INS/INSB/INSW/INSD',
  modeled: READS_ONES,
  semantics: (s) => {
    requirePort(s, DX(s), width);
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
    requirePort(s, DX(s), width);
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
      requirePort(s, s.zext(s.read(1), 16), s.width(0));
      s.write(0, s.not(s.lit(0)));
    },
  },
  {
    mnemonic: 'out',
    summary: 'Writes an I/O port.',
    source: 'SDM Vol. 2B OUT',
    modeled: WRITES_VANISH,
    semantics: (s) => requirePort(s, s.zext(s.read(0), 16), s.width(1)),
  },
  inputString('insb', 8),
  inputString('insw', 16),
  inputString('insd', 32),
  outputString('outsb', 8),
  outputString('outsw', 16),
  outputString('outsd', 32),
];
