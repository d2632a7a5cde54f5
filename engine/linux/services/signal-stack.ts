import { ERRNO } from '../errno';
import type { AlternateStack, SignalState } from './signal-state';
import { SS } from './signal-state';

const MINSIGSTKSZ = 2048n;

/**
 * Sets the alternate stack; 0 or a negative error number. `sp` is the program's stack pointer: a stack in use cannot be
 * changed. Source: Linux v4.15 kernel/signal.c, do_sigaltstack.
 */
export function setAlternateStack(state: SignalState, wanted: AlternateStack, sp: bigint): number {
  if (state.onAlternateStack(sp)) return -ERRNO.EPERM;
  const mode = wanted.flags & ~SS.AUTODISARM;
  if (mode !== 0 && mode !== SS.ONSTACK && mode !== SS.DISABLE) return -ERRNO.EINVAL;
  if (mode === SS.DISABLE) state.alternateStack = { sp: 0n, size: 0n, flags: wanted.flags };
  else if (wanted.size < MINSIGSTKSZ) return -ERRNO.ENOMEM;
  else state.alternateStack = wanted;
  return 0;
}
