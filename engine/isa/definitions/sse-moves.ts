import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';
import {
  firstSource,
  lastSource,
  run,
  unary,
  vectorInstruction as legacy,
  vectorPair as define,
} from './vector-access';

const NO_CACHES = 'there are no caches: a plain move';

function copyAligned<V, X>(s: FullSem<V, X>): void {
  s.x.requireAligned(0, 'always');
  s.x.requireAligned(1, 'always');
  s.x.write(0, s.x.read(1));
}
const copy = <V, X>(s: FullSem<V, X>): void => s.x.write(0, s.x.read(1));

/** The low number of an operand of any file. */
function low<V, X>(s: FullSem<V, X>, index: number): V {
  const operand = s.form.operands[index];
  return operand.kind === 'register' ? s.read(index) : s.x.lane(s.x.read(index), 64, 0);
}

/** MOVD and MOVQ: between general registers, memory and the lowest lane, what lies above it cleared. */
function moveLow<V, X>(s: FullSem<V, X>, width: 32 | 64): void {
  const value = s.zext(low(s, 1), width);
  if (s.form.operands[0].kind === 'register') s.write(0, value);
  else s.x.write(0, s.x.fromScalar(value));
}

/** MOVSS and MOVSD: a register keeps what lies above, unless memory is loaded. */
function moveScalar<V, X>(s: FullSem<V, X>, width: 32 | 64): void {
  const value = s.x.read(lastSource(s));
  if (s.form.operands.every(({ kind }) => kind === 'xmm'))
    s.x.write(0, s.x.withLane(s.x.read(firstSource(s)), width, 0, s.x.lane(value, width, 0)));
  else s.x.write(0, value);
}

/** MOVLPS, MOVHPS and the like: one half of a register, and memory. */
function moveHalf<V, X>(s: FullSem<V, X>, half: 0 | 1): void {
  if (s.form.operands[0].kind === 'memory') s.x.write(0, s.x.fromScalar(s.x.lane(s.x.read(1), 64, half)));
  else s.x.write(0, s.x.withLane(s.x.read(firstSource(s)), 64, half, s.x.lane(s.x.read(lastSource(s)), 64, 0)));
}

/** One quadword of the last source into the other place of the first. */
function crossHalf<V, X>(s: FullSem<V, X>, to: 0 | 1): void {
  s.x.write(0, s.x.withLane(s.x.read(firstSource(s)), 64, to, s.x.lane(s.x.read(lastSource(s)), 64, 1 - to)));
}

function duplicate<V, X>(s: FullSem<V, X>, bytes: readonly number[]): void {
  unary(s, (value) => s.x.shuffle(value, value, bytes));
}

const whole = (mnemonic: string, kind: string, volume: string): readonly Instruction[] =>
  define(mnemonic, `Copies a vector (${kind}); memory must be aligned to its size.`, volume, copyAligned);
const anywhere = (mnemonic: string, kind: string, volume: string): readonly Instruction[] =>
  define(mnemonic, `Copies a vector (${kind}), whatever the alignment.`, volume, copy);
const streaming = (mnemonic: string, volume: string): readonly Instruction[] =>
  define(mnemonic, 'Copies a vector between a register and aligned memory, asking the CPU not to keep the line in its caches.', volume, copyAligned, { modeled: NO_CACHES }); // prettier-ignore

const MASKED = 'Stores those bytes at [RDI] whose mask byte is negative.';
const ONLY_STORED = { modeled: 'only the bytes that are stored can fault' } as const;
const storeMasked = <V, X>(s: FullSem<V, X>): void => s.x.storeMasked(0, s.x.read(1), s.x.read(2), 8);

export const sseMoveInstructions: readonly Instruction[] = [
  ...whole('movaps', 'singles', 'Vol. 2B MOVAPS'),
  ...whole('movapd', 'doubles', 'Vol. 2B MOVAPD'),
  ...whole('movdqa', 'integers', 'Vol. 2B MOVDQA'),
  ...anywhere('movups', 'singles', 'Vol. 2B MOVUPS'),
  ...anywhere('movupd', 'doubles', 'Vol. 2B MOVUPD'),
  ...anywhere('movdqu', 'integers', 'Vol. 2B MOVDQU'),
  ...anywhere('lddqu', 'integers', 'Vol. 2A LDDQU'),
  ...streaming('movntps', 'Vol. 2B MOVNTPS'),
  ...streaming('movntpd', 'Vol. 2B MOVNTPD'),
  ...streaming('movntdq', 'Vol. 2B MOVNTDQ'),
  ...streaming('movntdqa', 'Vol. 2B MOVNTDQA'),
  legacy(
    'movntq',
    'Stores an MMX register, asking the CPU not to keep the line in its caches.',
    'Vol. 2B MOVNTQ',
    copy,
    {
      modeled: NO_CACHES,
    },
  ),
  ...define('movd', 'Copies 32 bits between a general register or memory and the low end of a vector register, clearing the rest.', 'Vol. 2B MOVD/MOVQ', (s) => moveLow(s, 32)), // prettier-ignore
  ...define('movq', 'Copies 64 bits between registers of any file or memory, clearing the rest of a vector register.', 'Vol. 2B MOVD/MOVQ, MOVQ', (s) => moveLow(s, 64)), // prettier-ignore
  ...define('movss', 'Copies one single; from memory the rest of the register is cleared.', 'Vol. 2B MOVSS', (s) => moveScalar(s, 32)), // prettier-ignore
  ...define('movsd', 'Copies one double; from memory the rest of the register is cleared.', 'Vol. 2B MOVSD', (s) => moveScalar(s, 64), { codes: /^Movsd_xmm/u }), // prettier-ignore
  ...define('movlps', 'Copies two singles between memory and the low half of a register.', 'Vol. 2B MOVLPS', (s) => moveHalf(s, 0)), // prettier-ignore
  ...define('movlpd', 'Copies a double between memory and the low half of a register.', 'Vol. 2B MOVLPD', (s) => moveHalf(s, 0)), // prettier-ignore
  ...define('movhps', 'Copies two singles between memory and the high half of a register.', 'Vol. 2B MOVHPS', (s) => moveHalf(s, 1)), // prettier-ignore
  ...define('movhpd', 'Copies a double between memory and the high half of a register.', 'Vol. 2B MOVHPD', (s) => moveHalf(s, 1)), // prettier-ignore
  ...define('movhlps', 'Copies the high half of the source into the low half of the destination.', 'Vol. 2B MOVHLPS', (s) => crossHalf(s, 0)), // prettier-ignore
  ...define('movlhps', 'Copies the low half of the source into the high half of the destination.', 'Vol. 2B MOVLHPS', (s) => crossHalf(s, 1)), // prettier-ignore
  legacy('movq2dq', 'Copies an MMX register into the low half of an XMM register and clears the rest.', 'Vol. 2B MOVQ2DQ', (s) => moveLow(s, 64)), // prettier-ignore
  legacy('movdq2q', 'Copies the low half of an XMM register into an MMX register.', 'Vol. 2B MOVDQ2Q', (s) => moveLow(s, 64)), // prettier-ignore
  ...define('movddup', 'Copies a double into both halves of the destination.', 'Vol. 2B MOVDDUP', (s) => duplicate(s, [...run(0, 8), ...run(0, 8)])), // prettier-ignore
  ...define('movsldup', 'Copies each even single into its odd neighbour too.', 'Vol. 2B MOVSLDUP', (s) => duplicate(s, [0, 0, 8, 8].flatMap((first) => run(first, 4)))), // prettier-ignore
  ...define('movshdup', 'Copies each odd single into its even neighbour too.', 'Vol. 2B MOVSHDUP', (s) => duplicate(s, [4, 4, 12, 12].flatMap((first) => run(first, 4)))), // prettier-ignore
  legacy('maskmovq', MASKED, 'Vol. 2B MASKMOVQ', storeMasked, ONLY_STORED), // prettier-ignore
  ...define('maskmovdqu', MASKED, 'Vol. 2B MASKMOVDQU', storeMasked, ONLY_STORED), // prettier-ignore
];
