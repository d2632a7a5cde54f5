import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';
import { aligned, halves, run, vectorPair as define } from './vector-access';

/** PTEST. Source: SDM Vol. 2B PTEST. */
function test<V, X>(s: FullSem<V, X>): void {
  const { x } = s;
  const b = aligned(s, 1);
  const a = x.read(0);
  const isZero = (value: X): V =>
    s.eqz(run(0, 2 * halves(s)).reduce((all, lane) => s.or(all, x.lane(value, 64, lane)), s.lit(0)));
  s.setFlag('ZF', isZero(x.and(a, b)));
  s.setFlag('CF', isZero(x.andNot(a, b)));
  for (const flag of ['OF', 'AF', 'SF', 'PF'] as const) s.setFlag(flag, s.lit(0));
}

/** FXSAVE and FXRSTOR work without CR4.OSFXSR. */
function imageAddress<V, X>(s: FullSem<V, X>): void {
  s.x.require('fxsr');
  s.x.requireAligned(0, 'always');
}

export const sseStateInstructions: readonly Instruction[] = [
  {
    mnemonic: 'emms',
    summary: 'Ends a stretch of MMX instructions: all x87 registers are empty again.',
    source: 'SDM Vol. 2A EMMS',
    semantics(s) {
      s.x.require('mmx');
      s.x.emptyTags();
    },
  },
  ...['clflush', 'clflushopt', 'clwb'].map((mnemonic) => ({
    mnemonic,
    summary:
      mnemonic === 'clwb' ? 'Writes a cache line back to memory.' : 'Writes a cache line back to memory and drops it.',
    source: `SDM Vol. 2A ${mnemonic.toUpperCase()}`,
    modeled: 'there are no caches: only the access is checked',
    semantics: <V, X>(s: FullSem<V, X>): void => void s.read(0),
  })),
  ...define('ldmxcsr', 'Loads MXCSR: rounding, masks and flags of SSE arithmetic.', 'Vol. 2A LDMXCSR', (s) =>
    s.x.setMxcsr(s.read(0)),
  ),
  ...define('stmxcsr', 'Stores MXCSR.', 'Vol. 2B STMXCSR', (s) => s.write(0, s.x.mxcsr())),
  ...define('ptest', 'Sets ZF where the operands have no bit in common, CF where the last has none that the first has not.', 'Vol. 2B PTEST', test), // prettier-ignore
  ...['fxsave', 'fxsave64'].map((mnemonic) => ({
    mnemonic,
    summary: 'Stores the x87, MMX and SSE registers in 512 bytes of memory.',
    source: 'SDM Vol. 2A FXSAVE',
    semantics: <V, X>(s: FullSem<V, X>): void => {
      imageAddress(s);
      s.x.fxsave(0);
    },
  })),
  ...['fxrstor', 'fxrstor64'].map((mnemonic) => ({
    mnemonic,
    summary: 'Loads the x87, MMX and SSE registers from 512 bytes of memory.',
    source: 'SDM Vol. 2A FXRSTOR',
    semantics: <V, X>(s: FullSem<V, X>): void => {
      imageAddress(s);
      s.x.fxrstor(0);
    },
  })),
];
